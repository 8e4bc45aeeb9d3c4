import { mount } from '../app/shell/mount.tsx';

void mount('panel');
