//! How a sheet stands on paper: sections, items with a mark in front, wrapped lines, and what
//! changed between two lists of items. Knows nothing of rules.

use super::WIDTH;

/// A heading with what stands below it.
pub(super) struct Section {
    pub(super) title: &'static str,
    /// Whether the items are counted; a number is no part of an item, so it changes nothing.
    pub(super) numbered: bool,
    pub(super) items: Vec<Item>,
}

/// A line with details below it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// What stands in front, right-aligned: an amount. May be empty.
    mark: String,
    lines: Vec<String>,
}

impl Item {
    pub(super) fn plain(lines: Vec<String>) -> Self {
        Self { mark: String::new(), lines }
    }

    pub(super) fn marked(mark: String, lines: Vec<String>) -> Self {
        Self { mark, lines }
    }

    /// The item below a mark column of this width; details are indented, and what is left of a
    /// long line further still.
    fn print(&self, mark: &str, column: usize, width: usize) -> Vec<String> {
        let mut printed = Vec::new();
        for (place, line) in self.lines.iter().filter(|it| !it.is_empty()).enumerate() {
            let (first, rest) = if place == 0 { (column + 1, column + 1) } else { (column + 3, column + 5) };
            for (number, text) in wrapped(line, width - rest).into_iter().enumerate() {
                let indent = if number == 0 { first } else { rest };
                let front = if printed.is_empty() { format!("{mark:>column$} ") } else { " ".repeat(indent) };
                printed.push(format!("{front}{text}"));
            }
        }
        printed
    }
}

/// Breaks a text at spaces. A word that is longer than a line stands alone.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in text.split(' ').filter(|it| !it.is_empty()) {
        let letters = word.chars().count();
        if let Some(line) = lines.last_mut().filter(|_| used + 1 + letters <= width) {
            line.push(' ');
            line.push_str(word);
            used += 1 + letters;
        } else {
            lines.push(word.into());
            used = letters;
        }
    }
    lines
}

/// The width of the mark column.
fn column(section: &Section) -> usize {
    let widest = section.items.iter().map(|it| it.mark.chars().count()).max().unwrap_or(0);
    if widest == 0 { 3 } else { (widest + 1).max(11) }
}

/// The mark of an item: its own, its number, or a dash.
fn mark(section: &Section, number: usize) -> String {
    match section.items[number].mark.as_str() {
        "" if section.numbered => format!("{}.", number + 1),
        "" => "-".into(),
        own => own.into(),
    }
}

/// All sections in full; one without items is left out.
pub(super) fn whole(sections: &[Section]) -> String {
    let mut lines = Vec::new();
    for section in sections.iter().filter(|it| !it.items.is_empty()) {
        lines.push(section.title.to_string());
        let column = column(section);
        for (number, item) in section.items.iter().enumerate() {
            lines.extend(item.print(&mark(section, number), column, WIDTH));
        }
        lines.push(String::new());
    }
    joined(&lines)
}

/// What stands in one list only: `-` what is gone, `+` what is new. Both lists have the same sections.
pub(super) fn difference(before: &[Section], after: &[Section]) -> String {
    let mut lines = Vec::new();
    for (old, new) in before.iter().zip(after) {
        debug_assert_eq!(old.title, new.title);
        let kept = common(&old.items, &new.items);
        let column = column(old).max(column(new));
        let mut changed = Vec::new();
        let (mut gone, mut come) = (0, 0);
        for (from, to) in kept.into_iter().chain([(old.items.len(), new.items.len())]) {
            for (sign, section, range) in [('-', old, gone..from), ('+', new, come..to)] {
                for number in range {
                    let item = section.items[number].print(&mark(section, number), column, WIDTH - 2);
                    changed.extend(item.into_iter().map(|it| format!("{sign} {it}")));
                }
            }
            (gone, come) = (from + 1, to + 1);
        }
        if !changed.is_empty() {
            lines.push(new.title.to_string());
            lines.append(&mut changed);
            lines.push(String::new());
        }
    }
    if lines.is_empty() {
        lines = vec!["Tidak ada yang berubah.".into(), String::new()];
    }
    joined(&lines)
}

fn joined(lines: &[String]) -> String {
    lines.iter().flat_map(|it| [it.trim_end(), "\n"]).collect()
}

/// The places of a longest common subsequence.
fn common(old: &[Item], new: &[Item]) -> Vec<(usize, usize)> {
    // `longest[a][b]`: how many of `old[a..]` and `new[b..]` can be kept.
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            longest[a][b] = if old[a] == new[b] {
                longest[a + 1][b + 1] + 1
            } else {
                longest[a + 1][b].max(longest[a][b + 1])
            };
        }
    }
    let (mut a, mut b, mut kept) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            kept.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if longest[a + 1][b] >= longest[a][b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(items: &[&str]) -> [Section; 1] {
        let items = items.iter().map(|it| Item::plain(vec![(*it).into()])).collect();
        [Section { title: "Syarat", numbered: true, items }]
    }

    #[test]
    fn what_changed_is_marked_and_nothing_else_is_printed() {
        let (old, new) = (section(&["a", "b", "c"]), section(&["x", "b", "d"]));
        assert_eq!(difference(&old, &new), "Syarat\n-  1. a\n+  1. x\n-  3. c\n+  3. d\n\n");
        assert_eq!(difference(&old, &old), "Tidak ada yang berubah.\n\n");
        assert_eq!(difference(&old, &section(&["c"])), "Syarat\n-  1. a\n-  2. b\n\n");
    }

    #[test]
    fn lines_are_broken_at_spaces_only() {
        assert_eq!(wrapped("satu dua tiga", 8), ["satu dua", "tiga"]);
        assert_eq!(wrapped("https://panjang.example ada", 8), ["https://panjang.example", "ada"]);
    }
}
