/** The announcements of the grant, and how we read them. */
export { grants as builtGrants } from 'virtual:grants';
