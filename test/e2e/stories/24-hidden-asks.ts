import { hiddenPages, hiding } from '../inputs/hiding.ts';
import { helperPages } from '../inputs/cases.ts';
import { playCase } from '../inputs/play-case.ts';
import { withLoopback } from '../loopback.ts';
import { story } from '../story.ts';
import { grant, host } from '../till.ts';

const sites = [host, 'frame.example'];
const patterns = sites.map((name) => `http://${name}/*`);

const served = {
  ...helperPages,
  ...hiddenPages,
  ...Object.fromEntries(hiding.map(({ page }, index) => [`/case/${index}`, page])),
};

/** Side by side: a case waits most of the time. */
const windows = 4;

story(
  'pages that hide what they ask for: each is warned of all the same',
  async (t) => {
    await withLoopback(served, async ({ port }) => {
      const ours = await t.open('app.html');
      await grant(ours, patterns);
      const left = hiding.map((one, index) => ({
        one,
        address: `http://${host}:${port}/case/${index}`,
      }));
      const work = async (): Promise<void> => {
        const page = await t.running().browser.newPage({ type: 'window' });
        for (let told = left.shift(); told; told = left.shift()) {
          await playCase(t, { page, ours }, told);
        }
      };
      await Promise.all(Array.from({ length: windows }, work));
    });
  },
  { hosts: sites, hostsAllowed: patterns },
);
