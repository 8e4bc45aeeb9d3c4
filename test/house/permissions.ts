/** All that the extension may ask for. A longer list needs a reason in the README first. */
export const permissions = {
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  host_permissions: [],
  content_scripts: [],
  web_accessible_resources: [],
} as const;

/** Chrome asks by name for what Firefox gives with the sidebar's entry. */
export const onlyInChrome = ['sidePanel'] as const;

export type PermissionKey = keyof typeof permissions;
