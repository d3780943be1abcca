const providers: readonly string[] = [
  'stripe',
  'paypal',
  'github',
  'gitlab',
  'google',
  'microsoft',
  'apple',
  'facebook',
  'slack',
  'discord',
  'twilio',
  'sendgrid',
  'shopify',
  'hubspot',
  'salesforce',
  'jira',
  'zendesk',
  'intercom',
  'plaid',
  'auth0',
  'clerk',
  'greenhouse',
  'workday',
];

/** The name starts with another company's: what it holds is given out there. */
export const isProviderName = (tokens: readonly string[]): boolean => providers.includes(tokens[0] ?? '');
