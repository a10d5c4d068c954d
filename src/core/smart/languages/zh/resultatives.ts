import * as Tag from "../../lexicon/tags";
import { Token } from "../../token";

const done = Tag.result | Tag.endState;
const finished = /(?![看整一]齐)[\u4e00-\u9fff][完齐](?!全(?!部)|[整备美声心])/;

/** A verb with 完, 齐 or 成功 behind it says that something is done, whatever the verb: 清完货款, 交齐底稿, 申报成功. */
export function readResultatives(tokens: readonly Token[], text: string): Token[] {
  const read: Token[] = [];
  tokens.forEach((token, index) => {
    const before = read[read.length - 1];
    const next = tokens[index + 1];
    const put = (from: number, to: number, verb = false) => {
      if (from < to) read.push(new Token(from, to, verb ? "word" : "residue", verb ? done : 0));
    };
    const from = token.kind === "residue" && before?.to === token.from && before.to - before.from === 1 ? -1 : 0;
    const said = text.slice(token.from + from, token.to);
    const at = token.kind === "residue" ? said.search(finished) : -1;
    if (at >= 0) {
      if (at + from < 0) read.pop();
      put(token.from, token.from + from + at);
      put(token.from + from + at, token.from + from + at + 2, true);
      put(token.from + from + at + 2, token.to);
    } else if (said === "成功" && before && (!next || next.kind === "break" || next.kind === "time")) {
      put(token.from, token.to, true);
    } else read.push(token);
  });
  return read;
}
