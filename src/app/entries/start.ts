export { StartPage as Page } from '../../pages/start/StartPage';
