//! Days: one edition or one gap for each, and sources that are read again in time.

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::rule::FIRST_DAY;

use super::Findings;

/// So many days after its review date an edition is a mistake and no longer a remark.
pub(super) const GRACE_DAYS: u32 = 180;

/// The last day that is looked at.
const LAST_DAY: Date = Date::checked(2030, 12, 31);

/// Checks every day of every programme and gives how many there were.
pub(super) fn check(today: Option<Date>, found: &mut Findings) -> usize {
    let mut n_days = 0;
    for program in PROGRAMS {
        let mut on = FIRST_DAY;
        while on <= LAST_DAY {
            let holds = |from: Date, until: Option<Date>| from <= on && until.is_none_or(|it| on <= it);
            let editions = program.editions.iter().filter(|it| holds(it.from, it.until)).count();
            let gaps = program.gaps.iter().filter(|it| holds(it.from, it.until)).count();
            if editions + gaps != 1 {
                found.wrong.push(format!("{} {on}: {editions} edisi dan {gaps} jeda", program.id));
                break;
            }
            n_days += 1;
            on = on.next();
        }
        for edition in program.editions {
            let Some((review, today)) = edition.review.zip(today).filter(|it| it.0 < it.1) else { continue };
            let late = format!("{} {}: sumber harus dibaca ulang pada {review}", program.id, edition.from);
            let days = std::iter::successors(Some(review), |it| Some(it.next())).take_while(|it| *it < today);
            if days.count() > GRACE_DAYS as usize { found.wrong.push(late) } else { found.remarks.push(late) }
        }
    }
    n_days
}
