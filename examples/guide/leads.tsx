import { LeadTable, LeadView, StatusFilterMenu } from 'leadlight';
import 'leadlight/styles.css';
import { createCrm } from './crm-adapter.js';
import { pipeline } from './statuses.js';

const crm = createCrm();

export const Leads = () => (
  <LeadView adapter={crm} models={pipeline}>
    <StatusFilterMenu />
    <LeadTable />
  </LeadView>
);
