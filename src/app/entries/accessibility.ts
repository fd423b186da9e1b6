export { AccessibilityPage as Page } from '../../pages/accessibility/AccessibilityPage.tsx';
