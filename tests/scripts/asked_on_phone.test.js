// What a phone shows of each question, what it sends of an answer, and what it says where there is nothing to send.

import assert from "node:assert/strict";
import test from "node:test";

import { texts } from "./page.mjs";

import { guessView } from "../../widgets/poll/pages/guess.js";
import { orderView } from "../../widgets/poll/pages/order.js";
import { codeView, ticketView } from "../../widgets/poll/pages/ticket.js";
import { endView, questionView, waitView } from "../../widgets/poll/pages/views.js";
import { saidView, wordsView } from "../../widgets/poll/pages/words.js";

/** Hands a form in; gives whether the page stays where it is. */
function hand(form) {
  let stays = false;
  form.hears.submit({ preventDefault: () => { stays = true; } });
  assert.ok(stays, "the page would be left");
}

/** A view, with what it sends and what it tells. */
function viewed(view, room, own) {
  const [sent, told] = [[], []];
  return { sent, told, ...view(room, own, (choice) => sent.push(choice), (sentence) => told.push(sentence)) };
}

/** Whatever the view, its button says that an answer can be changed once it was counted, and not before. */
function saysChange({ form, counted }) {
  const sends = () => texts(form, "button").at(-1);
  assert.equal(sends(), "Send my answer");
  counted();
  assert.equal(sends(), "Change my answer");
}

test("of options one is chosen, or several, and what was chosen before is chosen still", () => {
  const options = ["a", "b", "c"].map((text) => ({ text }));
  for (const [many, type, note] of [[false, "radio", []], [true, "checkbox", ["More than one may fit."]]]) {
    const view = viewed(questionView, { asks: "What?", many, options }, [1]);
    const inputs = [...view.form.seen("input")];
    assert.deepEqual(inputs.map(({ attributes, checked }) => [attributes.type, checked]), [[type, false], [type, true], [type, false]]);
    assert.deepEqual([texts(view.form, "h1"), texts(view.form, "span"), texts(view.form, "p")], [["What?"], ["a", "b", "c"], note]);
    inputs[2].checked = true;
    hand(view.form);
    assert.deepEqual(view.sent, [[1, 2]]);
    saysChange(view);
  }
});

test("a guess goes as its step on the line, also at both ends, and none beyond them", () => {
  const room = { asks: "How long?", line: { least: 5, most: 65, step: 0.5, unit: "minute|minutes" } };
  const view = viewed(guessView, room, []);
  const [input] = view.form.seen("input");
  assert.deepEqual([input.value, input.attributes.min, input.attributes.max, input.attributes.step], ["", "5", "65", "0.5"]);
  assert.deepEqual(texts(view.form, "label"), ["Your guess (minutes), from 5 to 65"]);
  assert.equal(view.form.attributes.novalidate, "", "the page says itself what is missing");
  for (const wrong of ["", "4.9", "65.1"]) {
    input.value = wrong;
    hand(view.form);
  }
  assert.deepEqual([view.told, view.sent], [Array(3).fill("Give a number from 5 to 65 first, or leave the question out."), []]);
  for (const right of ["5", "12.5", "12.7", "65"]) {
    input.value = right;
    hand(view.form);
  }
  assert.deepEqual([view.told.length, view.sent], [3, [[0], [15], [15], [120]]]);
  assert.equal([...viewed(guessView, room, [15]).form.seen("input")][0].value, "12.5");
  saysChange(view);
});

test("things are tapped into an order, one is taken out by a second tap, and only a whole order is sent", () => {
  const room = { asks: "Order!", options: ["a", "b", "c"].map((text) => ({ text })) };
  const view = viewed(orderView, room, []);
  const taps = [...view.form.seen("button")].slice(0, 3);
  const marks = () => texts(view.form, "b");
  const heard = () => taps.map(({ attributes }) => [attributes["aria-pressed"], attributes["aria-label"]]);
  assert.deepEqual([marks(), heard()], [["–", "–", "–"], [["false", "a"], ["false", "b"], ["false", "c"]]]);
  for (const tap of [1, 0, 2, 1]) taps[tap].click();
  assert.deepEqual(marks(), ["1", "–", "2"]);
  assert.deepEqual(heard(), [["true", "a, place 1 of 3"], ["false", "b"], ["true", "c, place 2 of 3"]]);
  hand(view.form);
  assert.deepEqual([view.told, view.sent], [["Put all of them in order first, or leave the question out."], []]);
  taps[1].click();
  hand(view.form);
  assert.deepEqual([view.told.length, view.sent], [1, [[0, 2, 1]]]);
  saysChange(view);
  assert.deepEqual(texts(viewed(orderView, room, [2, 0, 1]).form, "b"), ["2", "3", "1"]);
  assert.deepEqual(texts(viewed(orderView, room, [2, 0]).form, "b"), ["–", "–", "–"], "an order of other things is none of these");
});

test("words are sent without the blanks around them, and blanks alone are no words", () => {
  const view = viewed(wordsView, { asks: "One word?", words: { longest: 40 } }, { text: "tired" });
  const [input] = view.form.seen("input");
  assert.deepEqual([input.value, input.attributes.maxlength, texts(view.form, "label")], ["tired", "40", ["Your words (up to 40 letters)"]]);
  input.value = "  ";
  hand(view.form);
  assert.deepEqual([view.told, view.sent], [["Write a word or two first, or leave the question out."], []]);
  input.value = " at ease ";
  hand(view.form);
  assert.deepEqual([view.told.length, view.sent], [1, [{ text: "at ease" }]]);
  saysChange(view);
  assert.equal([...viewed(wordsView, { asks: "", words: { longest: 40 } }, []).form.seen("input")][0].value, "");
});

test("of words is shown that they are looked through, what was let through, or that nothing was", () => {
  const said = (shown) => saidView({ asks: "One word?", words: { shown } });
  assert.deepEqual(texts(said(undefined).form, "p"), ["Your teacher looks through the words now. Those that are let through come here."]);
  assert.deepEqual(texts(said([]).form, "p"), ["No words were let through this time."]);
  const { form } = said([["calm", 3], ["tired", 1]]);
  assert.deepEqual([texts(form, "p"), texts(form, "b"), texts(form, "span")], [[], ["calm", "tired"], ["said 3 times", "said once"]]);
  assert.equal([...form.seen("ul")][0].attributes["aria-label"], "What the room says");
});

test("a code and a ticket are taken in small letters too, and a ticket that failed is named", () => {
  const entered = [];
  const form = codeView((code) => entered.push(code));
  [...form.seen("input")][0].value = "abcd";
  hand(form);
  const [first, again] = ["", "QQQQRRRR"].map((before) => ticketView(before, (ticket) => entered.push(ticket)));
  [...first.seen("input")][0].value = "abcd efgh";
  hand(first);
  assert.deepEqual(entered, ["ABCD", "ABCDEFGH"]);
  assert.deepEqual(texts(first, "p"), ["Your teacher has a ticket for everybody. It carries no name."]);
  assert.deepEqual(texts(again, "p"), ["“QQQQRRRR” is no ticket of this poll. Please look at it again."]);
  const [code, ticket] = [form, first].map((one) => [...one.seen("input")][0].attributes);
  assert.deepEqual([code.maxlength, ticket.maxlength, code.required, ticket.required], ["4", "9", "", ""]);
});

test("a wait and an end can be given the focus", () => {
  for (const [view, title] of [[waitView(), "You are in."], [endView(), "The poll has ended."]]) {
    assert.deepEqual([...view.seen("h1")].map(({ textContent, attributes }) => [textContent, attributes.tabindex]), [[title, "-1"]]);
  }
});
