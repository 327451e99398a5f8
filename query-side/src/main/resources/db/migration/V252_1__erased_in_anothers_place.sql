-- In whose place somebody was erased, and on which order that place was taken.
alter table erasures_1.erasures add column in_place_of text, add column substitution text;
