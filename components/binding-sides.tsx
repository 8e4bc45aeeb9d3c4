import { type BindingSide, bindingSides, sideOf, type SideState } from '../lib/domain/binding.ts';
import { Segment } from './bind-parts.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import type { BindingText } from '../lib/text/guide/binding.zh-cn.ts';

/** The wallet's book and the bank's: what was seen in each, and what it means when they differ. */
export function Sides({ binding, guide, on }: BindingPageProps) {
  const { sides } = useGuide().binding;
  // A bank's own wallet has one book; and what was given up before it was bound stands in none.
  if (guide?.route === 'review' || binding.evidence === undefined) return null;
  const wallet: Seen = sideOf(binding, 'wallet') ?? 'unseen';
  const bank: Seen = sideOf(binding, 'bank') ?? 'unseen';
  const { tone, sentence } = verdicts[`${wallet} ${bank}`];
  return (
    <section aria-labelledby="sides-title" class="sides">
      <h2 id="sides-title" class="section-title">
        {sides.title}
      </h2>
      <p class="field-help">{sides.note}</p>
      {bindingSides.map((side) => (
        <Side
          key={side}
          side={side}
          state={sideOf(binding, side)}
          onState={(state) => on.side(side, state)}
        />
      ))}
      <Notice tone={tone} icon={tone === 'ok' ? 'check' : 'alert'}>
        {sentence(sides)}
      </Notice>
    </section>
  );
}

interface SideProps {
  readonly side: BindingSide;
  readonly state: SideState | undefined;
  readonly onState: (state: SideState | undefined) => void;
}

function Side({ side, state, onState }: SideProps) {
  const { sides } = useGuide().binding;
  return (
    <fieldset class="field">
      <legend>{sides.names[side]}</legend>
      <div class="segments">
        {(['gone', 'still', undefined] as const).map((one) => (
          <Segment
            key={one ?? 'unseen'}
            name={`side-${side}`}
            checked={state === one}
            onChoose={() => onState(one)}
          >
            {one === undefined ? sides.unseen : sides.states[one]}
          </Segment>
        ))}
      </div>
    </fieldset>
  );
}

type Seen = SideState | 'unseen';

/** What the two books say together: gone, still there, or differing. The wallet's stands first. */
const verdicts = {
  'gone gone': { tone: 'ok', sentence: ({ both }) => both },
  'gone still': { tone: 'warn', sentence: ({ diverged }) => diverged.bank },
  'gone unseen': { tone: 'plain', sentence: ({ walletOnly }) => walletOnly },
  'still gone': { tone: 'warn', sentence: ({ diverged }) => diverged.wallet },
  'still still': { tone: 'warn', sentence: ({ neither }) => neither },
  'still unseen': { tone: 'plain', sentence: ({ oneOnly }) => oneOnly },
  'unseen gone': { tone: 'plain', sentence: ({ bankOnly }) => bankOnly },
  'unseen still': { tone: 'plain', sentence: ({ oneOnly }) => oneOnly },
  'unseen unseen': { tone: 'plain', sentence: ({ oneOnly }) => oneOnly },
} as const satisfies Record<
  `${Seen} ${Seen}`,
  {
    readonly tone: 'ok' | 'warn' | 'plain';
    readonly sentence: (sides: BindingText['sides']) => string;
  }
>;
