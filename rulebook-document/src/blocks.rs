//! A document as a list of blocks, and the two ways of writing it.

use crate::GRAPH_FILE;

/// A part of the document. In texts, `` `words` `` between backticks are code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table: its head and its rows.
    Table(Vec<&'static str>, Vec<Vec<String>>),
    /// The decision graph: what it shows in words, and the SVG.
    Graph(&'static str, String),
    /// A name, and the address where it can be read.
    Link(String, &'static str),
}

pub(crate) fn to_markdown(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Heading(level, title) => {
                text.push_str(&"#".repeat(usize::from(*level)));
                text.push_str(&format!(" {title}\n\n"));
            }
            Block::Paragraph(words) => text.push_str(&format!("{words}\n\n")),
            Block::Link(name, address) => text.push_str(&format!("[{name}]({address})\n\n")),
            Block::Graph(words, _) => text.push_str(&format!("![{words}]({GRAPH_FILE})\n\n")),
            Block::List(items) => {
                for item in items {
                    text.push_str(&format!("- {item}\n"));
                }
                text.push('\n');
            }
            Block::Table(head, rows) => {
                text.push_str(&format!("| {} |\n", head.join(" | ")));
                text.push_str(&format!("|{}\n", "---|".repeat(head.len())));
                for row in rows {
                    let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
                    text.push_str(&format!("| {} |\n", cells.join(" | ")));
                }
                text.push('\n');
            }
        }
    }
    // A file ends with one line end.
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

pub(crate) fn to_html(blocks: &[Block]) -> String {
    let mut html = String::new();
    for block in blocks {
        match block {
            Block::Heading(level, title) => {
                html.push_str(&format!("<h{level} id=\"{}\">{}</h{level}>\n", anchor(title), inline(title)));
            }
            Block::Paragraph(words) => html.push_str(&format!("<p>{}</p>\n", inline(words))),
            Block::Link(name, address) => {
                html.push_str(&format!("<p><a href=\"{}\">{}</a></p>\n", escape(address), inline(name)));
            }
            Block::Graph(_, svg) => html.push_str(&format!("<figure>{svg}</figure>\n")),
            Block::List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", inline(item))).collect();
                html.push_str(&format!("<ul>{items}</ul>\n"));
            }
            Block::Table(head, rows) => {
                let head: String = head.iter().map(|cell| format!("<th scope=\"col\">{cell}</th>")).collect();
                let rows: String = rows.iter().map(|row| table_row(row)).collect();
                html.push_str(&format!(
                    "<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>\n"
                ));
            }
        }
    }
    html
}

fn table_row(row: &[String]) -> String {
    let cells: String = row.iter().map(|cell| format!("<td>{}</td>", inline(cell))).collect();
    format!("<tr>{cells}</tr>")
}

/// The characters that HTML gives a meaning, made harmless.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn inline(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(place, part)| {
        let part = escape(part);
        if place % 2 == 1 { format!("<code>{part}</code>") } else { part }
    });
    parts.collect()
}

fn anchor(title: &str) -> String {
    let plain = title.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    plain.collect::<String>().to_lowercase().trim_matches('-').to_owned()
}
