//! Civil dates, as far as a signature needs them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999, the last that four digits can name.
const LAST: u64 = 253_402_300_799;

/// An instant as signatures write it: `20150830T123600Z`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Stamp([u8; 16]);

impl Stamp {
    /// The stamp of an instant, or `None` before 1970 or after 9999.
    pub(crate) fn new(time: SystemTime) -> Option<Self> {
        let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
        if seconds > LAST {
            return None;
        }
        let (year, month, day) = civil(seconds / 86_400);
        let second = seconds % 86_400;
        let mut text = *b"00000000T000000Z";
        digits(&mut text[0..4], year);
        digits(&mut text[4..6], month);
        digits(&mut text[6..8], day);
        digits(&mut text[9..11], second / 3600);
        digits(&mut text[11..13], second / 60 % 60);
        digits(&mut text[13..15], second % 60);
        Some(Self(text))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn as_str(&self) -> &str {
        // A stamp is ASCII digits, `T` and `Z`, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The day: `20150830`.
    pub(crate) fn date(&self) -> &str {
        &self.as_str()[..8]
    }
}

/// The stamp of `time` as text, or its bounds when it cannot be written with four digits of year.
pub(crate) fn show(time: SystemTime) -> String {
    match Stamp::new(time) {
        Some(stamp) => stamp.as_str().to_owned(),
        None => "(outside the years 1970 to 9999)".to_owned(),
    }
}

/// `time` as ISO 8601 with separators, the form in which S3 shows times in errors: `2015-08-30T12:36:00Z`.
pub(crate) fn show_extended(time: SystemTime) -> String {
    let t = show(time);
    if t.len() != 16 {
        return t;
    }
    format!("{}-{}-{}T{}:{}:{}Z", &t[..4], &t[4..6], &t[6..8], &t[9..11], &t[11..13], &t[13..15])
}

/// Parses `20150830T123600Z`.
pub(crate) fn parse_basic(text: &str) -> Option<SystemTime> {
    let t = text.as_bytes();
    if t.len() != 16 || t[8] != b'T' || t[15] != b'Z' {
        return None;
    }
    instant(number(&t[0..4])?, number(&t[4..6])?, number(&t[6..8])?, [&t[9..11], &t[11..13], &t[13..15]])
}

/// Parses the form of an HTTP `Date` header: `Sun, 30 Aug 2015 12:36:00 GMT`.
pub(crate) fn parse_http(text: &str) -> Option<SystemTime> {
    const MONTHS: [&[u8]; 12] = [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
    let t = text.as_bytes();
    if t.len() != 29 || &t[3..5] != b", " || &t[25..] != b" GMT" || t[19] != b':' || t[22] != b':' {
        return None;
    }
    if t[7] != b' ' || t[11] != b' ' || t[16] != b' ' {
        return None;
    }
    let month = MONTHS.iter().position(|m| *m == &t[8..11])? as u64 + 1;
    instant(number(&t[12..16])?, month, number(&t[5..7])?, [&t[17..19], &t[20..22], &t[23..25]])
}

fn instant(year: u64, month: u64, day: u64, clock: [&[u8]; 3]) -> Option<SystemTime> {
    let [hour, minute, second] = [number(clock[0])?, number(clock[1])?, number(clock[2])?];
    if year < 1970 || !(1..=12).contains(&month) || day == 0 || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = days(year, month, day);
    if civil(days) != (year, month, day) {
        return None; // the 30th of February
    }
    Some(UNIX_EPOCH + Duration::from_secs(days * 86_400 + hour * 3600 + minute * 60 + second))
}

/// Year, month and day of a count of days since 1970. The year is taken to begin in March, so that the leap day is last.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468; // since the 1st of March of the year 0
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + u64::from(month <= 2), month, day)
}

/// The reverse of [`civil`]: days since 1970, for years from 1970.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let year = year - u64::from(month <= 2);
    let (era, of_era) = (year / 400, year % 400);
    let month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn digits(to: &mut [u8], mut value: u64) {
    for digit in to.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

fn number(text: &[u8]) -> Option<u64> {
    text.iter().try_fold(0, |n, c| c.is_ascii_digit().then(|| n * 10 + u64::from(c - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_eight_thousand_years_survives() {
        let mut last = (1969, 12, 31);
        for day in 0..=LAST / 86_400 {
            let date = civil(day);
            assert!(date > last, "{date:?} follows {last:?}");
            assert_eq!(days(date.0, date.1, date.2), day);
            last = date;
        }
        assert_eq!(last, (9999, 12, 31));
    }

    #[test]
    fn forms() {
        let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
        assert_eq!(show(time), "20150830T123600Z");
        assert_eq!(show_extended(time), "2015-08-30T12:36:00Z");
        assert_eq!(parse_basic("20150830T123600Z"), Some(time));
        assert_eq!(parse_http("Sun, 30 Aug 2015 12:36:00 GMT"), Some(time));
        for bad in ["", "20150830T123600", "20150230T123600Z", "20150830T243600Z", "2015083AT123600Z", "2015-08-30T12:36Z"] {
            assert_eq!(parse_basic(bad), None, "{bad}");
        }
        for bad in ["", "Sun, 30 Aug 2015 12:36:00 CET", "Sun, 30 Foo 2015 12:36:00 GMT", "Sun, 30 Aug 2015 12-36-00 GMT"] {
            assert_eq!(parse_http(bad), None, "{bad}");
        }
        assert_eq!(Stamp::new(UNIX_EPOCH - Duration::from_secs(1)), None);
        assert_eq!(Stamp::new(UNIX_EPOCH + Duration::from_secs(LAST + 1)), None);
        assert_eq!(show(UNIX_EPOCH + Duration::from_secs(LAST)), "99991231T235959Z");
    }
}
