import { LeadlightProvider, LeadTable, LeadView, StatusFilterMenu } from 'leadlight';
import { lemlist } from 'leadlight/models';
import { simulate } from 'leadlight/mocks';
import 'leadlight/styles.css';

const adapter = simulate(lemlist); // a campaign that lives, in this page

export const Leads = () => (
  <LeadlightProvider now={() => adapter.simulation.now}>
    <LeadView adapter={adapter} models={lemlist}>
      <StatusFilterMenu />
      <LeadTable />
    </LeadView>
  </LeadlightProvider>
);
