import { CR, LF, QUOTE, SLASH, SPACE, TAB } from './bytes.ts';

const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const APOSTROPHE = 39;
const MARK = 33;
const QUESTION = 63;
const COLON = 58;

/**
 * Steps through the tags of an XML part as bytes. Names are their local part as one number
 * (`xmlName`), so that a sheet of a million cells is walked without making strings.
 */
export interface XmlCursor {
  readonly bytes: Uint8Array;
  at: number;
  name: number;
  opens: boolean;
  closes: boolean;
  /** Text between the tag before and this one. */
  textStart: number;
  textEnd: number;
  attributesEnd: number;
  /** Where the next attribute is looked for, and the last that was found. */
  attributeAt: number;
  attribute: number;
  valueStart: number;
  valueEnd: number;
  /** Something no statement holds: a document type, a section of raw text, an unended tag. */
  broken: boolean;
}

export function createXmlCursor(bytes: Uint8Array): XmlCursor {
  return {
    bytes,
    at: 0,
    name: 0,
    opens: false,
    closes: false,
    textStart: 0,
    textEnd: 0,
    attributesEnd: 0,
    attributeAt: 0,
    attribute: 0,
    valueStart: 0,
    valueEnd: 0,
    broken: false,
  };
}

/** A name of up to four letters as the cursor holds it; longer names are their last four letters. */
export function xmlName(name: string): number {
  let packed = 0;
  for (let i = 0; i < name.length; i++) packed = (packed << 8) | name.charCodeAt(i);
  return packed;
}

/** Goes to the next tag; false at the end of the part or where it is broken. */
export function nextTag(cursor: XmlCursor): boolean {
  const { bytes } = cursor;
  cursor.textStart = cursor.at;
  for (;;) {
    const open = bytes.indexOf(LESS, cursor.at);
    if (open < 0) return false;
    const first = bytes[open + 1];
    if (first === MARK || first === QUESTION) {
      if (!skipAside(cursor, open)) return false;
      continue;
    }
    cursor.textEnd = open;
    cursor.opens = first !== SLASH;
    const nameEnd = readName(cursor, cursor.opens ? open + 1 : open + 2);
    const close = tagEnd(bytes, nameEnd);
    cursor.broken = close < 0;
    cursor.closes = !cursor.opens || bytes[close - 1] === SLASH;
    cursor.attributeAt = nameEnd;
    cursor.attributesEnd = close;
    cursor.at = close + 1;
    return close >= 0;
  }
}

/** Goes to the next attribute of the tag. */
export function nextAttribute(cursor: XmlCursor): boolean {
  const { bytes, attributesEnd } = cursor;
  let at = cursor.attributeAt;
  while (at < attributesEnd && isSpace(bytes[at])) at++;
  const nameEnd = readAttributeName(cursor, at);
  at = bytes.indexOf(EQUALS, nameEnd) + 1;
  if (at <= 0 || at >= attributesEnd) return false;
  while (isSpace(bytes[at])) at++;
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) return false;
  cursor.valueStart = at + 1;
  cursor.valueEnd = bytes.indexOf(quote, at + 1);
  cursor.attributeAt = cursor.valueEnd + 1;
  return cursor.valueEnd >= 0 && cursor.valueEnd < attributesEnd;
}

/** The value of the last attribute as a whole number, or -1. */
export function attributeNumber({ bytes, valueStart, valueEnd }: XmlCursor): number {
  return wholeNumber(bytes, valueStart, valueEnd);
}

export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 10) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readName(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  let name = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
    name = byte === COLON ? 0 : (name << 8) | byte;
  }
  cursor.name = name;
  return at;
}

function readAttributeName(cursor: XmlCursor, from: number): number {
  const { bytes, attributesEnd } = cursor;
  let name = 0;
  let at = from;
  for (; at < attributesEnd; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS || isSpace(byte)) break;
    name = byte === COLON ? 0 : (name << 8) | byte;
  }
  cursor.attribute = name;
  return at;
}

/** The `>` that ends a tag; one inside an attribute's value does not. */
function tagEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Steps over a comment or a processing instruction; false for a document type or raw text. */
function skipAside(cursor: XmlCursor, open: number): boolean {
  const { bytes } = cursor;
  const comment = bytes[open + 2] === 45 && bytes[open + 3] === 45;
  if (bytes[open + 1] === MARK && !comment) {
    cursor.broken = true;
    return false;
  }
  let end = bytes.indexOf(GREATER, comment ? open + 6 : open);
  while (comment && end > 0 && (bytes[end - 1] !== 45 || bytes[end - 2] !== 45)) {
    end = bytes.indexOf(GREATER, end + 1);
  }
  if (end < 0) {
    cursor.broken = true;
    return false;
  }
  cursor.at = end + 1;
  return true;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}
