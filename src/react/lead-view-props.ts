import type { ReactNode } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import type { LeadQuery, Selection, StatusModel } from '../core/index.js';
import type { LiveChangeDetails, QueryChangeDetails, SelectionChangeDetails } from './lead-view-context.js';

export interface LeadViewProps {
  /** Make it once, outside of render. Its id names its data in the query cache. */
  readonly adapter: LeadAdapter;
  /** One, or several where a list mixes products. */
  readonly models: StatusModel | readonly StatusModel[];
  readonly query?: LeadQuery;
  readonly defaultQuery?: LeadQuery;
  readonly onQueryChange?: (query: LeadQuery, details: QueryChangeDetails) => void;
  /** Where the host holds it, it lets go of it with another adapter: ids of one account mean nothing in the next. */
  readonly selection?: Selection;
  readonly defaultSelection?: Selection;
  readonly onSelectionChange?: (selection: Selection, details: SelectionChangeDetails) => void;
  /** Whether changes flow in as they come; false holds the rows still. */
  readonly live?: boolean;
  /** @default true */
  readonly defaultLive?: boolean;
  readonly onLiveChange?: (live: boolean, details: LiveChangeDetails) => void;
  readonly children?: ReactNode;
}
