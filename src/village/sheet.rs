//! A file of rows and cells, as spreadsheets write it: whatever the bytes are, it can be read.
//!
//! The text is kept once; rows are places in it and cells are cut out when somebody looks.

/// What is cut into cells at most; a longer row is no row of a list.
const MOST_COLUMNS: usize = 200;
/// Over so many lines a cell in quotes may run; beyond them the quote was never closed.
const MOST_LINES: usize = 8;

/// A file, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    text: String,
    separator: char,
    /// What stands above the columns.
    pub header: Vec<String>,
    rows: Vec<Row>,
}

/// A row below the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    line: u32,
    start: usize,
    end: usize,
}

/// Why a file cannot be used at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Nothing stands in it.
    Empty,
    /// The file of a spreadsheet program, which is no text.
    Workbook,
    /// No text at all.
    NoText,
    /// There is a header and nothing below it.
    NoRows,
}

impl Sheet {
    /// Reads a file.
    ///
    /// # Errors
    /// When no row can be told from another.
    pub fn read(bytes: &[u8]) -> Result<Self, Unusable> {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err(Unusable::Workbook);
        }
        let text = decoded(bytes);
        if text.contains('\0') {
            return Err(Unusable::NoText);
        }
        let mut sheet = Self { text, ..Self::default() };
        let (named, first) = sheet.named_separator();
        let mut at = first;
        let mut line = 1 + u32::from(first > 0);
        let header = loop {
            let Some((row, next)) = sheet.row_from(at, line, 0) else { return Err(Unusable::Empty) };
            at = next.0;
            line = next.1;
            if !blank(&sheet.text[row.start..row.end]) {
                break row;
            }
        };
        sheet.separator = named.unwrap_or_else(|| guessed(&sheet.text[header.start..]));
        // Only now is it known how the header is cut.
        (at, line) = sheet.row_from(header.start, header.line, 0).map_or((at, line), |it| it.1);
        sheet.header =
            sheet.cut(&sheet.text[header.start..at]).map(|it| it.trim_ascii().to_owned()).collect();
        let n_columns = sheet.header.len();
        while let Some((row, next)) = sheet.row_from(at, line, n_columns) {
            (at, line) = next;
            let text = &sheet.text[row.start..row.end];
            if !text.chars().all(|it| it == sheet.separator || it.is_ascii_whitespace()) {
                sheet.rows.push(row);
            }
        }
        if sheet.rows.is_empty() { Err(Unusable::NoRows) } else { Ok(sheet) }
    }

    /// How many rows stand below the header.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.rows.len()
    }

    /// The number of the line in which a row begins, counted from one.
    #[must_use]
    pub fn line(&self, row: usize) -> u32 {
        self.rows[row].line
    }

    /// What stands in a row.
    #[must_use]
    pub fn cells(&self, row: usize) -> Vec<String> {
        let Row { start, end, .. } = self.rows[row];
        self.cut(&self.text[start..end]).collect()
    }

    /// What stands in one cell of a row; nothing where the row is too short.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> String {
        let Row { start, end, .. } = self.rows[row];
        self.cut(&self.text[start..end]).nth(column).unwrap_or_default()
    }

    fn cut<'a>(&self, row: &'a str) -> Cells<'a> {
        Cells { rest: Some(row), separator: self.separator, n: 0 }
    }

    /// The separator that the first line names, as spreadsheets understand it, and where the next begins.
    fn named_separator(&self) -> (Option<char>, usize) {
        let first = self.text.lines().next().unwrap_or_default();
        let mut named = first.strip_prefix("sep=").unwrap_or_default().chars();
        match (named.next(), named.next()) {
            (Some(it), None) => (Some(it), after_line(&self.text, 0)),
            _ => (None, 0),
        }
    }

    /// The row that begins at a place, and where the next one begins. A quote that nobody closes
    /// holds its own line only: so does one that ends in a row of another number of cells.
    fn row_from(&self, start: usize, line: u32, n_columns: usize) -> Option<(Row, (usize, u32))> {
        if start >= self.text.len() {
            return None;
        }
        let short = after_line(&self.text, start);
        let mut next = short;
        let mut n_lines = 1;
        while open_quote(&self.text[start..next], self.separator) {
            if next >= self.text.len() || n_lines >= MOST_LINES {
                (next, n_lines) = (short, 1);
                break;
            }
            next = after_line(&self.text, next);
            n_lines += 1;
        }
        if n_lines > 1 && n_columns > 0 && self.cut(&self.text[start..next]).count() != n_columns {
            (next, n_lines) = (short, 1);
        }
        let end = start + self.text[start..next].trim_end_matches(['\r', '\n']).len();
        let later = line + u32::try_from(n_lines).unwrap_or_default();
        Some((Row { line, start, end }, (next, later)))
    }
}

/// Where the line after this place begins: after a line feed, or a carriage return alone.
fn after_line(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let Some(length) = bytes[from..].iter().position(|it| matches!(it, b'\n' | b'\r')) else {
        return bytes.len();
    };
    let end = from + length;
    end + 1 + usize::from(bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n'))
}

fn blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

/// Whether a cell in quotes is still open at the end.
fn open_quote(text: &str, separator: char) -> bool {
    let mut at = Quote::Fresh;
    if text.contains('"') {
        for it in text.chars() {
            at = match (at, it) {
                (Quote::Open, '"') => Quote::Closed,
                (Quote::Fresh | Quote::Closed, '"') | (Quote::Open, _) => Quote::Open,
                (_, it) if it == separator => Quote::Fresh,
                _ => Quote::Without,
            };
        }
    }
    at == Quote::Open
}

/// Where in a cell one is. After a quote that closes, another one opens again: two are one in the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    Fresh,
    Without,
    Open,
    Closed,
}

/// The separator of which the header has most; where several have as many, that of the line after it.
fn guessed(text: &str) -> char {
    let mut best = (0, ',');
    for separator in [';', '\t', ',', '|'] {
        let count = |line: &str| Cells { rest: Some(line), separator, n: 0 }.count();
        let mut lines = text.lines().filter(|it| !blank(it)).take(2).map(count);
        let header = lines.next().unwrap_or_default();
        let found = (header * 1000 + usize::from(lines.next() == Some(header)), separator);
        if header > 1 && found.0 > best.0 {
            best = found;
        }
    }
    best.1
}

/// Cuts a row into its cells.
struct Cells<'a> {
    rest: Option<&'a str>,
    separator: char,
    n: usize,
}

impl Iterator for Cells<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let rest = self.rest.filter(|_| self.n < MOST_COLUMNS)?;
        self.n += 1;
        let ends = |text: &str| text.find(self.separator).unwrap_or(text.len());
        let mut cell = String::new();
        let mut at = 0;
        if rest.starts_with('"') {
            at = 1;
            loop {
                let Some(length) = rest[at..].find('"') else {
                    // Nobody closes it: a quote like any other sign.
                    cell.clear();
                    at = 0;
                    break;
                };
                cell.push_str(&rest[at..at + length]);
                at += length + 1;
                if !rest[at..].starts_with('"') {
                    break;
                }
                cell.push('"');
                at += 1;
            }
        }
        let end = at + ends(&rest[at..]);
        cell.push_str(&rest[at..end]);
        self.rest = rest.get(end + self.separator.len_utf8()..).filter(|_| end < rest.len());
        Some(cell.trim_ascii().to_owned())
    }
}

/// The text of a file: UTF-16 where it says so, UTF-8 where it is, else Windows-1252. A blank that does
/// not break a line, as spreadsheets like them, is a blank.
fn decoded(bytes: &[u8]) -> String {
    encoded(bytes).replace('\u{a0}', " ")
}

fn encoded(bytes: &[u8]) -> String {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|it| unit([it[0], it[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            std::str::from_utf8(bytes)
                .map_or_else(|_| bytes.iter().map(|it| western(*it)).collect(), str::to_owned)
        }
    }
}

/// The sign of a byte in Windows-1252; those that it leaves open are what Latin-1 has there.
fn western(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
