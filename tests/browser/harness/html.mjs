// Questions to parsed HTML. Enters: the text of a page. Leaves: elements as parse5 sees them, as a browser would.

import { parse } from "parse5";

/** Every element of a page in document order, those inside `<template>` included. */
export function elements(html) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) found.push(node);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) walk(child);
  };
  walk(parse(html));
  return found;
}

/** The value of an attribute, or undefined. */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

/** The text inside an element. */
export const text = (element) =>
  (element.childNodes ?? []).map((child) => child.value ?? text(child)).join("").replace(/\s+/g, " ").trim();

/** Whether an element lies inside one with this tag. */
export const inside = (element, tag) =>
  element.parentNode ? element.parentNode.tagName === tag || inside(element.parentNode, tag) : false;
