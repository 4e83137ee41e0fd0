import dagre from '@dagrejs/dagre';

export interface Size {
  readonly inline: number;
  readonly block: number;
}

/** Where a box is, in pixels: its start from the drawing's start, its middle from the drawing's top. */
export interface Place {
  readonly start: number;
  readonly middle: number;
}

export interface Layout {
  readonly size: Size;
  /** How long every box is: as the longest needs. */
  readonly length: number;
  readonly places: ReadonlyMap<string, Place>;
}

interface Way {
  readonly from: string;
  readonly to: string;
}

/** Places boxes in columns, from the start on, along the ways between them. Heavy, and so loaded when first drawn. */
export function layOut(sizes: ReadonlyMap<string, Size>, ways: readonly Way[]): Layout {
  const length = Math.ceil(Math.max(0, ...[...sizes.values()].map(({ inline }) => inline)));
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 40, edgesep: 4, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, { block }] of sizes) graph.setNode(id, { width: length, height: Math.ceil(block) });
  for (const { from, to } of ways) graph.setEdge(from, to);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const places = [...sizes.keys()].map((id) => {
    const { x = 0, y = 0 } = graph.node(id);
    return [id, { start: x - length / 2, middle: y }] as const;
  });
  return {
    size: { inline: Math.ceil(width), block: Math.ceil(height) },
    length,
    places: new Map(places),
  };
}
