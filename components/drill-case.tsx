import type { ComponentChildren } from 'preact';
import type { DrillCase } from '../lib/knowledge/drill-cases.ts';
import { Icon, type IconName } from './icon.tsx';
import { useLearn } from './learn-context.ts';

export interface DrillCaseLookProps {
  readonly shown: DrillCase;
  /** With it the parts can be chosen, one at a time. */
  readonly pick?: { readonly chosen: string; readonly onChoose: (part: string) => void };
  /** Marks the parts that tell. */
  readonly told?: boolean;
}

/** An invented message in a look of our own, plainly marked as practice; its addresses are no links. */
export function DrillCaseLook({ shown, pick, told = false }: DrillCaseLookProps) {
  const { drill: words } = useLearn();
  const { id, channel, parts, tells } = shown;
  const said: Readonly<Record<string, string>> = words.cases[id].parts;
  const Part = (part: string) => (
    <DrillPart key={part} part={part} pick={pick} isTell={told && tells.includes(part)}>
      {channel === 'qr' && part === 'code' && <CodePicture />}
      <span class="drill-words">{said[part]}</span>
    </DrillPart>
  );
  return (
    <figure class="drill-case" data-channel={channel}>
      <figcaption>
        <Icon name={icons[channel]} />
        <span>{words.channels[channel]}</span>
        <span class="word-chip">{words.mark}</span>
      </figcaption>
      <div class="drill-head">{parts.filter(isHead).map(Part)}</div>
      <div class="drill-body">{parts.filter((part) => !isHead(part)).map(Part)}</div>
    </figure>
  );
}

const icons: Readonly<Record<DrillCase['channel'], IconName>> = {
  sms: 'message',
  chat: 'message',
  page: 'tab',
  address: 'tab',
  qr: 'qr',
  call: 'phone',
  mail: 'mail',
};

/** Who it is from and where it lies stand above the rest, as in the real thing. */
function isHead(part: string): boolean {
  return part === 'from' || part === 'address';
}

interface DrillPartProps {
  readonly part: string;
  readonly pick: DrillCaseLookProps['pick'];
  readonly isTell: boolean;
  readonly children: ComponentChildren;
}

function DrillPart({ part, pick, isTell, children }: DrillPartProps) {
  const { drill: words } = useLearn();
  if (pick) {
    return (
      <label class="drill-part">
        <input
          type="radio"
          name="drill-part"
          checked={pick.chosen === part}
          onChange={() => pick.onChoose(part)}
        />
        {children}
      </label>
    );
  }
  return (
    <div class="drill-part" data-tell={isTell ? '' : undefined}>
      {isTell && (
        <span class="drill-tell">
          <Icon name="eye" />
          {words.tell}
        </span>
      )}
      {children}
    </div>
  );
}

/** Looks like a code from afar; no reader can make anything of it. */
function CodePicture() {
  return (
    <svg class="drill-code" viewBox="0 0 29 29" aria-hidden="true" focusable="false">
      <path d="M2 2h8v8H2zM19 2h8v8h-8zM2 19h8v8H2z" fill="none" />
      <path d="M5 5h2v2H5zM22 5h2v2h-2zM5 22h2v2H5z" />
      <path d="M12 3h2v2h-2zM15 5h2v3h-2zM12 8h2v2h-2zM3 12h3v2H3zM8 12h2v2H8zM12 12h5v5h-5zM19 12h2v2h-2zM23 13h4v2h-4zM3 15h2v2H3zM19 17h3v2h-3zM24 18h2v3h-2zM13 20h3v2h-3zM12 24h2v3h-2zM17 24h2v2h-2zM21 22h2v2h-2zM24 25h3v2h-3z" />
    </svg>
  );
}
