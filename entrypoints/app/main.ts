import { mount } from './shell/mount.tsx';
import type { Shell } from './shell/shell.ts';

// One script for the popup, the side panel and the tab: a script of its own for each would be one request more.
void mount(document.body.dataset['surface'] as Shell['surface']);
