//! Packing generated text to the width of a line.

/// Generated lines are packed up to this column.
const WIDTH: usize = 120;

/// `open item, item, item close` on one line if it fits, else the items packed on lines of their own, indented by `indent` + 4.
pub fn block(indent: usize, open: &str, items: &[String], separator: &str, close: &str) -> String {
    let pad = " ".repeat(indent);
    let one = format!("{pad}{open} {} {close}", items.join(&format!("{separator} ")));
    if items.is_empty() {
        return format!("{pad}{open}{close}\n");
    }
    if one.len() <= WIDTH {
        return one + "\n";
    }
    format!("{pad}{open}\n{}{pad}{close}\n", packed(indent + 4, items, separator))
}

/// The items, as many a line as fit.
pub fn packed(indent: usize, items: &[String], separator: &str) -> String {
    let pad = " ".repeat(indent);
    let mut out = String::new();
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && indent + line.len() + item.len() + 2 > WIDTH {
            out.push_str(&format!("{pad}{}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(&format!("{item}{separator} "));
    }
    if !line.is_empty() {
        out.push_str(&format!("{pad}{}\n", line.trim_end()));
    }
    out
}

/// Splits pieces, each with the name it sorts by, into files no longer than `lines_max` named after the range of initials
/// they hold (`structures_a_c.rs`; a letter too large for one file is numbered).
pub fn files(stem: &str, header: &str, pieces: &[(String, String)], lines_max: usize) -> Vec<(String, String)> {
    let mut letters: Vec<(char, Vec<&str>)> = Vec::new();
    for (name, text) in pieces {
        let letter = name.chars().next().unwrap_or('_').to_ascii_lowercase();
        match letters.last_mut() {
            Some((last, texts)) if *last == letter => texts.push(text),
            _ => letters.push((letter, vec![text])),
        }
    }
    let count = |texts: &[&str]| texts.iter().map(|text| text.lines().count()).sum::<usize>();
    let mut files: Vec<(char, char, Vec<&str>)> = Vec::new();
    for (letter, texts) in letters {
        match files.last_mut() {
            Some((_, last, held)) if count(held) + count(&texts) <= lines_max => {
                *last = letter;
                held.extend(texts);
            }
            _ => files.push((letter, letter, texts)),
        }
    }
    let mut out = Vec::new();
    for (first, last, texts) in files {
        let name = if first == last { format!("{stem}_{first}") } else { format!("{stem}_{first}_{last}") };
        let mut parts: Vec<String> = vec![String::new()];
        let mut lines = 0;
        for text in texts {
            let more = text.lines().count();
            if lines + more > lines_max {
                parts.push(String::new());
                lines = 0;
            }
            lines += more;
            parts.last_mut().into_iter().for_each(|part| part.push_str(text));
        }
        let single = parts.len() == 1;
        for (at, part) in parts.into_iter().enumerate() {
            let file = if single { format!("{name}.rs") } else { format!("{name}_{}.rs", at + 1) };
            out.push((file, format!("{header}{part}")));
        }
    }
    out
}
