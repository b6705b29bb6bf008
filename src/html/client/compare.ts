import { fetchData } from './compare/data.ts';
import { addressOfData, showFailure, startPanel } from './compare/panel.ts';

/** The page that compares councils. What is chosen stands in the address, so that it can be shared. */
fetchData(addressOfData()).then(startPanel, showFailure);
