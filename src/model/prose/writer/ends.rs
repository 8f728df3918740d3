//! Events of the Markdown parser → pieces: the ends of blocks.

use std::mem;

use pulldown_cmark::TagEnd;

use super::super::anchors::place_of_id;
use super::super::{Heading, Word};
use super::{OpenHeading, Writer};

impl Writer<'_> {
    pub(super) fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.raw.close(&mut self.buffer.html);
                if mem::take(&mut self.paragraph) {
                    self.buffer.html.push_str("</p>\n");
                }
            }
            TagEnd::Heading(_) => {
                self.raw.close(&mut self.buffer.html);
                match self.heading.take() {
                    Some(heading) => self.end_heading(heading),
                    None => self.buffer.html.push_str("</strong></p>\n"),
                }
            }
            TagEnd::BlockQuote(kind) => {
                self.close_run();
                self.buffer.html.push_str(if kind.is_some() { "</aside>\n" } else { "</blockquote>\n" });
            }
            TagEnd::CodeBlock => {
                self.buffer.html.push_str("</code></pre>\n");
                self.in_code = false;
            }
            TagEnd::HtmlBlock => {
                if let Some(block) = self.html_block.take() {
                    self.raw_html(&block.html, |at| {
                        let line = block.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
                        block.lines.get(line).map_or(0, |(start, source)| source + at - start)
                    });
                    self.raw.close(&mut self.buffer.html);
                }
            }
            TagEnd::List(ordered) => self.buffer.html.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => {
                self.close_run();
                self.buffer.html.push_str("</li>\n");
            }
            TagEnd::FootnoteDefinition => {
                self.close_run();
                if let Some((outer, label, range)) = self.outer.pop() {
                    let text = mem::replace(&mut self.buffer, outer);
                    self.footnotes.define(label, text, self.place.span(range));
                }
            }
            TagEnd::Table => self.buffer.html.push_str(if self.has_rows {
                "</tbody>\n</table>\n</div>\n"
            } else {
                "</table>\n</div>\n"
            }),
            TagEnd::TableHead => {
                self.buffer.html.push_str("</tr>\n</thead>\n");
                self.in_head = false;
            }
            TagEnd::TableRow => self.buffer.html.push_str("</tr>\n"),
            TagEnd::TableCell => {
                self.raw.close(&mut self.buffer.html);
                self.buffer.html.push_str(if self.in_head { "</th>" } else { "</td>" });
            }
            other => self.end_inline(other),
        }
    }

    fn end_heading(&mut self, open: OpenHeading) {
        let OpenHeading { level, id, range, mut title, position } = open;
        for word in &mut title {
            if let Word::Text(text) = word {
                text.shrink_to_fit();
            }
        }
        let start = self.place.span(range.clone()).start;
        let mut heading = Heading { level, anchor: "".into(), title: title.into(), start };
        let words =
            heading.title(|value| value.argument.as_ref().map_or_else(String::new, |argument| argument.value.clone()));
        let given = id.as_deref().map(|id| (id, place_of_id(&self.veiled.source, range, id, self.place)));
        heading.anchor = self.anchors.next(&words, given, self.lang, self.findings).into();
        let attributes = format!(" id=\"{}\">", heading.anchor);
        self.buffer.insert(position, &attributes);
        self.buffer.html.push_str(&format!("</h{level}>\n"));
        self.headings.push(heading);
    }
}
