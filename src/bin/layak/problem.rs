//! What is wrong with the input, in Indonesian: where, which field, what is allowed.

use std::fmt;
use std::io::{self, Write};

use serde_json::error::Category;

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The command line.
    Usage(String),
    /// A file that cannot be read.
    Input(String, io::Error),
    /// A place in a file.
    Place(String, usize, String),
    /// Nobody takes the output.
    Output(io::Error),
}

impl Problem {
    /// What the reader of JSON says about a text that begins `before` lines into a file.
    pub(crate) fn json(file: &str, before: usize, error: &serde_json::Error) -> Self {
        // The place is told once, in front; the reader of JSON appends it to the text.
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let text = error.to_string();
        let text = text.strip_suffix(&suffix).unwrap_or(&text);
        let text = match error.classify() {
            Category::Data => text.into(),
            Category::Io | Category::Syntax | Category::Eof => {
                let column = error.column().max(1);
                format!("JSON tidak terbaca di kolom {column}: {}", translated(text))
            }
        };
        Self::Place(file.into(), before + error.line().max(1), text)
    }

    /// Says it on standard error; if nobody listens there, there is nobody to tell.
    pub(crate) fn tell(&self) {
        let _ = writeln!(io::stderr(), "{self}");
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => out.write_str(text),
            Self::Input(file, error) => match error.kind() {
                io::ErrorKind::NotFound => write!(out, "{file}: berkas tidak ditemukan"),
                io::ErrorKind::PermissionDenied => write!(out, "{file}: berkas tidak boleh dibaca"),
                io::ErrorKind::IsADirectory => write!(out, "{file}: ini folder, bukan berkas"),
                _ => write!(out, "{file}: tidak bisa dibaca: {error}"),
            },
            Self::Place(file, line, text) => write!(out, "{file}:{line}: {text}"),
            Self::Output(error) => write!(out, "hasil tidak bisa ditulis: {error}"),
        }
    }
}

/// What the reader of JSON expected. It speaks English and has a dozen sentences; one that is not
/// among them is shown as it is, rather than hidden.
fn translated(text: &str) -> String {
    const SENTENCES: [(&str, &str); 21] = [
        ("EOF while parsing a list", "teks berakhir di tengah daftar; yang boleh: `,` atau `]`"),
        ("EOF while parsing an object", "teks berakhir di tengah objek; yang boleh: `,` atau `}`"),
        ("EOF while parsing a string", "teks berakhir di tengah kata; yang boleh: `\"` penutup"),
        ("EOF while parsing a value", "teks berakhir sebelum ada nilai; yang boleh: satu keluarga, { … }"),
        ("expected `:`", "yang boleh: `:` sesudah nama isian"),
        ("expected `,` or `]`", "yang boleh: `,` atau `]`"),
        ("expected `,` or `}`", "yang boleh: `,` atau `}`"),
        ("expected `\"`", "yang boleh: `\"`"),
        ("expected ident", "yang boleh: true, false atau null"),
        ("expected value", "yang boleh: nilai seperti true, 12 atau \"desa\""),
        ("invalid escape", "urutan `\\` tidak dikenal; yang boleh: `\\\"`, `\\\\`, `\\n` atau `\\u0041`"),
        ("unexpected end of hex escape", "urutan `\\u` terpotong; yang boleh: empat angka heksadesimal"),
        ("lone leading surrogate in hex escape", "urutan `\\u` tanpa pasangan; yang boleh: huruf yang utuh"),
        ("invalid number", "bukan bilangan; yang boleh: bilangan seperti 12, tanpa titik pemisah"),
        ("number out of range", "bilangan terlalu besar; yang boleh: bilangan seperti 12"),
        ("invalid unicode code point", "huruf tidak dikenal; yang boleh: UTF-8"),
        ("control character", "ada baris baru di dalam kata; yang boleh: `\\n`"),
        ("key must be a string", "nama isian harus di antara tanda kutip; yang boleh: `\"`"),
        ("trailing comma", "ada koma sesudah isian terakhir; yang boleh: `}` atau `]`"),
        ("trailing characters", "ada teks sesudah akhir; yang boleh: satu keluarga saja, { … }"),
        ("recursion limit exceeded", "terlalu banyak kurung di dalam kurung"),
    ];
    let known = SENTENCES.iter().find(|it| text.starts_with(it.0));
    known.map_or_else(|| text.into(), |it| it.1.into())
}
