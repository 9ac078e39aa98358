//! The command line: what may be said, and what is said back when it cannot be understood.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use layak::date::Date;

use crate::problem::Problem;

const PAGE: &str = "{about}\n\nPemakaian: {usage}\n\n{all-args}{after-help}";

/// Syarat bantuan sosial, dihitung dari jawaban keluarga dan aturan pada satu tanggal
#[derive(Parser)]
#[command(name = "layak", version, help_template = PAGE, disable_help_subcommand = true)]
#[command(subcommand_help_heading = "Perintah", subcommand_value_name = "PERINTAH")]
#[command(after_help = "Status keluar: 0 baik, 1 ada yang salah di katalog, 2 masukan tidak bisa dipakai.")]
struct Whole {
    #[command(subcommand)]
    command: Command,
}

/// A command with its options.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Membaca satu keluarga (JSON) dan menulis hasilnya sebagai JSON
    #[command(override_usage = "layak evaluate [--on TANGGAL] [--lines] [--brief | --verdicts] [BERKAS]")]
    Evaluate(Evaluate),
    /// Membaca satu keluarga (JSON) dan menulis perkiraan kesejahteraan, daftar tanda, dan cek konsistensi sebagai JSON
    #[command(override_usage = "layak estimate [--on TANGGAL] [--lines] [BERKAS]")]
    Estimate(Input),
    /// Menulis JSON Schema dari masukan `evaluate` dan `estimate`
    #[command(override_usage = "layak schema")]
    Schema,
    /// Mencetak lembar aturan, untuk diperiksa di samping keputusan resmi
    #[command(override_usage = "layak sheet [PROGRAM] [--on TANGGAL]")]
    Sheet(Sheet),
    /// Memeriksa seluruh katalog: tertulis lengkap, dan semuanya bisa terjadi
    #[command(override_usage = "layak audit")]
    Audit,
}

/// Where households come from, and the day for which they are looked at.
#[derive(Args)]
pub(crate) struct Input {
    /// Tanggal aturan yang dipakai [bawaan: hari ini, atau 2020-12-24 bila belum ada aturannya]
    #[arg(long, value_name = "TANGGAL", value_parser = day, allow_hyphen_values = true)]
    pub(crate) on: Option<Date>,
    /// Satu keluarga tiap baris (JSON Lines); baris yang salah disebut dan dilewati
    #[arg(long)]
    pub(crate) lines: bool,
    /// Berkas masukan [bawaan: masukan standar]
    #[arg(value_name = "BERKAS")]
    pub(crate) file: Option<PathBuf>,
}

/// What `evaluate` may be told.
#[derive(Args)]
pub(crate) struct Evaluate {
    #[command(flatten)]
    pub(crate) input: Input,
    /// Tanpa penjelasan (alasan, akibat tiap jawaban, yang bisa mengubah hasil); jauh lebih cepat
    #[arg(long)]
    pub(crate) brief: bool,
    /// Hanya kesimpulan tiap program, tanpa kalimat dan sumber: jumlah, syarat yang gagal, pertanyaan yang tersisa; paling cepat
    #[arg(long)]
    pub(crate) verdicts: bool,
}

/// What `sheet` may be told.
#[derive(Args)]
pub(crate) struct Sheet {
    /// Hanya aturan pada tanggal ini [bawaan: semua edisi, yang pertama lengkap]
    #[arg(long, value_name = "TANGGAL", value_parser = day, allow_hyphen_values = true)]
    pub(crate) on: Option<Date>,
    /// Nama pendek program, misalnya pkh [bawaan: semua]
    #[arg(value_name = "PROGRAM")]
    pub(crate) program: Option<String>,
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "tanggal yang ada di kalender, seperti 2020-12-24".into())
}

/// What was asked for; `None` where help was asked for and has been shown.
pub(crate) fn arguments() -> Result<Option<Command>, Problem> {
    let version = clap::Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let shown = in_indonesian(Whole::command()).arg(version.help("Menampilkan versi"));
    let found =
        shown.mut_subcommands(in_indonesian).try_get_matches().and_then(|it| Whole::from_arg_matches(&it));
    match found {
        Ok(it) => Ok(Some(it.command)),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            // A reader that has gone away has seen enough.
            let _ = error.print();
            Ok(None)
        }
        Err(error) => Err(Problem::Usage(said(&error))),
    }
}

fn in_indonesian(command: clap::Command) -> clap::Command {
    let help = clap::Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command.help_template(PAGE).disable_help_flag(true).disable_version_flag(true);
    let command = command.mut_args(|it| it.help_heading("Pilihan")).next_help_heading("Pilihan");
    command.arg(help.help("Menampilkan bantuan ini"))
}

/// The message for a command line that cannot be understood.
fn said(error: &clap::Error) -> String {
    let of = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(it)) => it.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        _ => String::new(),
    };
    let name = of(ContextKind::InvalidArg);
    let name = name.split(' ').next().unwrap_or_default();
    let commands: Vec<String> = Whole::command().get_subcommands().map(|it| it.get_name().into()).collect();
    let commands = commands.join(", ");
    match error.kind() {
        ErrorKind::ValueValidation => {
            let allowed = std::error::Error::source(error).map_or_else(String::new, ToString::to_string);
            format!("{name}: {:?} tidak bisa dipakai; yang boleh: {allowed}", of(ContextKind::InvalidValue))
        }
        ErrorKind::InvalidValue => format!("{name}: belum ada nilainya; tulis sesudah {name}"),
        ErrorKind::UnknownArgument => format!("{name}: pilihan tidak dikenal; lihat `layak --help`"),
        ErrorKind::ArgumentConflict => format!("{name}: hanya boleh ditulis sekali"),
        ErrorKind::InvalidSubcommand => {
            let given = of(ContextKind::InvalidSubcommand);
            format!("{given}: perintah tidak dikenal; yang boleh: {commands}")
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            format!("perintah belum ditulis; yang boleh: {commands}")
        }
        _ => error.to_string().trim_end().into(),
    }
}
