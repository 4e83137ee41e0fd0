import { useState } from 'react';
import type { ReactElement } from 'react';
import { ImportPanel } from '../../src/index.js';
import { LiveCampaign } from '../live/live-campaign.js';
import { Page } from '../support/page.js';
import { productOf, products } from '../support/products.js';
import { exampleFile } from './example-file.js';
import './your-leads.css';

export interface YourLeadsProps {
  /** The product whose campaign they go through at first. @default 'lemlist' */
  product?: string;
  /** Virtual seconds to one real second. @default 3600 */
  speed?: number;
}

/** Nobody is in the campaign until a file is chosen. */
const nobody: readonly never[] = [];

/** Your own leads, from a file, through the campaign of any product. Nothing leaves this page. */
export function YourLeads({ product = 'lemlist', speed = 3600 }: YourLeadsProps): ReactElement {
  const [chosen, setChosen] = useState(product);
  return (
    <Page
      title="Your leads"
      lead={
        <>
          Drop a CSV of contacts, see what comes of each row, and watch these leads go through a campaign. The
          file stays in this page. No file at hand? <ExampleLink />
        </>
      }
    >
      <ProductChoice chosen={chosen} onChoose={setChosen} />
      <LiveCampaign key={chosen} model={productOf(chosen)} leads={nobody} seed={7} speed={speed}>
        <ImportPanel className="st-import" />
      </LiveCampaign>
    </Page>
  );
}

function ExampleLink(): ReactElement {
  return (
    <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(exampleFile)}`} download="example-leads.csv">
      Take this example
    </a>
  );
}

interface ProductChoiceProps {
  chosen: string;
  onChoose: (product: string) => void;
}

function ProductChoice({ chosen, onChoose }: ProductChoiceProps): ReactElement {
  return (
    <fieldset className="st-bar st-products" aria-label="Product">
      {products.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="st-chip"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
