import { mount } from './shell/mount.tsx';

void mount('app');
