import { COLON, CR, LF, MINUS, QUOTE, SLASH, SPACE, TAB, ZERO } from './bytes.ts';

const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const APOSTROPHE = 39;
const MARK = 33;
const QUESTION = 63;

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
  cursor.textStart = cursor.at;
  for (;;) {
    const open = find(cursor, LESS, cursor.at);
    if (open < 0) return false;
    const first = cursor.bytes[open + 1];
    if (first !== MARK && first !== QUESTION) return readTag(cursor, open);
    if (!skipAside(cursor, open)) return false;
  }
}

/** Goes to the next attribute of the tag. */
export function nextAttribute(cursor: XmlCursor): boolean {
  const { bytes, attributesEnd } = cursor;
  let at = skipSpaces(bytes, cursor.attributeAt);
  if (at >= attributesEnd) return false;
  at = skipSpaces(bytes, readAttributeName(cursor, at));
  if (bytes[at] !== EQUALS) return false;
  at = skipSpaces(bytes, at + 1);
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) return false;
  cursor.valueStart = at + 1;
  cursor.valueEnd = find(cursor, quote, at + 1);
  cursor.attributeAt = cursor.valueEnd + 1;
  return cursor.valueEnd >= 0 && cursor.valueEnd < attributesEnd;
}

/** The value of the last attribute as a whole number, or -1. */
export function attributeNumber({ bytes, valueStart, valueEnd }: XmlCursor): number {
  return wholeNumber(bytes, valueStart, valueEnd);
}

/** A whole number of up to ten digits, or -1. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 10) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readTag(cursor: XmlCursor, open: number): boolean {
  cursor.textEnd = open;
  cursor.opens = cursor.bytes[open + 1] !== SLASH;
  const nameEnd = readName(cursor, cursor.opens ? open + 1 : open + 2);
  const close = tagEnd(cursor, nameEnd);
  cursor.broken = close < 0;
  cursor.closes = !cursor.opens || cursor.bytes[close - 1] === SLASH;
  cursor.attributeAt = nameEnd;
  cursor.attributesEnd = close;
  cursor.at = close + 1;
  return close >= 0;
}

/** Reads a tag's name; where it ends. */
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
function tagEnd(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at = find(cursor, byte, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Steps over a comment or a processing instruction; false for a document type or raw text. */
function skipAside(cursor: XmlCursor, open: number): boolean {
  const { bytes } = cursor;
  const isComment = bytes[open + 2] === MINUS && bytes[open + 3] === MINUS;
  let end = -1;
  if (bytes[open + 1] === QUESTION) end = find(cursor, GREATER, open);
  else if (isComment) end = commentEnd(cursor, open + 6);
  cursor.broken = end < 0;
  cursor.at = end + 1;
  return end >= 0;
}

function commentEnd(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  let end = find(cursor, GREATER, from);
  while (end >= 0 && (bytes[end - 1] !== MINUS || bytes[end - 2] !== MINUS)) {
    end = find(cursor, GREATER, end + 1);
  }
  return end;
}

/** Where a byte stands next, or -1. What is looked for is near: the built-in search costs more than it saves. */
function find({ bytes }: XmlCursor, byte: number, from: number): number {
  const { length } = bytes;
  for (let at = from; at < length; at++) if (bytes[at] === byte) return at;
  return -1;
}

function skipSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}
