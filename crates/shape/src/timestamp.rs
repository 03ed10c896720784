use std::{
    fmt,
    time::{Duration, SystemTime},
};

use crate::{Error, Result};

/// A moment in UTC, from year -9999 to 9999, with nanoseconds.
///
/// Written here and not taken from a date library: those cost more to build than the rest of this crate and its users' wire
/// and signing code together, and all that services need is these three formats.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp {
    /// Whole seconds since 1970, rounded down.
    seconds: i64,
    /// Below 1,000,000,000.
    nanos: u32,
}

/// How a timestamp is written.
///
/// Source: <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC, `1985-04-12T23:20:50.520Z`.
    DateTime,
    /// RFC 9110's IMF-fixdate, `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
    /// Seconds since 1970, with a fraction if there is one.
    EpochSeconds,
}

/// The last second of year 9999, and the first of year -9999.
const SECONDS_MAX: i64 = 253_402_300_799;
const SECONDS_MIN: i64 = -377_705_116_800;
const NANOS: u32 = 1_000_000_000;
const DAY: i64 = 86_400;

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self { seconds: 0, nanos: 0 };
    const MAX: Self = Self { seconds: SECONDS_MAX, nanos: NANOS - 1 };

    /// The moment `seconds` (whole) and `nanos` (below 1,000,000,000) after 1970.
    pub fn from_epoch(seconds: i64, nanos: u32) -> Result<Self> {
        if (SECONDS_MIN..=SECONDS_MAX).contains(&seconds) && nanos < NANOS {
            return Ok(Self { seconds, nanos });
        }
        Err(Error::new(format!("{seconds} s and {nanos} ns after 1970 is no moment of years -9999 to 9999")))
    }

    /// Whole seconds since 1970, rounded down.
    pub fn epoch_seconds(self) -> i64 {
        self.seconds
    }

    /// Milliseconds since 1970, rounded down.
    pub fn epoch_millis(self) -> i64 {
        self.seconds * 1_000 + i64::from(self.nanos / 1_000_000)
    }

    /// Nanoseconds within the second.
    pub fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// The moment `duration` later, at most the last one there is.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        let nanos = self.nanos + duration.subsec_nanos();
        let seconds = i64::try_from(duration.as_secs()).ok().and_then(|more| self.seconds.checked_add(more));
        let seconds = seconds.and_then(|seconds| seconds.checked_add(i64::from(nanos / NANOS)));
        seconds.and_then(|seconds| Self::from_epoch(seconds, nanos % NANOS).ok()).unwrap_or(Self::MAX)
    }

    /// How long after `earlier` this is; zero when it is not after.
    pub fn saturating_since(self, earlier: Self) -> Duration {
        let nanos = |at: Self| i128::from(at.seconds) * i128::from(NANOS) + i128::from(at.nanos);
        let apart = nanos(self) - nanos(earlier);
        let seconds = u64::try_from(apart / i128::from(NANOS)).unwrap_or(0);
        Duration::new(seconds, u32::try_from(apart % i128::from(NANOS)).unwrap_or(0))
    }

    /// Reads text in the given format. Date-times may have an offset, HTTP dates and epoch seconds a fraction.
    pub fn parse(text: &str, format: TimestampFormat) -> Result<Self> {
        let (parsed, example) = match format {
            TimestampFormat::DateTime => (parse_date_time(text), "1985-04-12T23:20:50.520Z"),
            TimestampFormat::HttpDate => (parse_http_date(text), "Tue, 29 Apr 2014 18:30:38 GMT"),
            TimestampFormat::EpochSeconds => (parse_epoch_seconds(text), "1515531081.123"),
        };
        parsed.ok_or_else(|| Error::new(format!("{:?} is not a timestamp such as {example}", clip(text))))
    }

    /// Reads text in whichever format it is in, as lenient clients do with answers.
    pub fn parse_any(text: &str) -> Result<Self> {
        let order = match text.bytes().next() {
            Some(first) if first.is_ascii_alphabetic() => [TimestampFormat::HttpDate, TimestampFormat::DateTime],
            _ if text.contains(['T', 't', ':']) => [TimestampFormat::DateTime, TimestampFormat::HttpDate],
            _ => [TimestampFormat::EpochSeconds, TimestampFormat::DateTime],
        };
        Self::parse(text, order[0]).or_else(|error| Self::parse(text, order[1]).map_err(|_| error))
    }

    /// Writes it in the given format; a fraction keeps as many digits as it needs (date-times at most six), HTTP dates have
    /// none.
    pub fn format(self, format: TimestampFormat) -> String {
        match format {
            // Services read no more than microseconds.
            TimestampFormat::DateTime => Self { nanos: self.nanos - self.nanos % 1_000, ..self }.to_string(),
            TimestampFormat::HttpDate => {
                let (year, month, day) = civil(self.seconds.div_euclid(DAY));
                let (hour, minute, second) = clock(self.seconds);
                // 1970 began on a Thursday.
                let weekday =
                    ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][self.seconds.div_euclid(DAY).rem_euclid(7) as usize];
                format!("{weekday}, {day:02} {} {year:04} {hour:02}:{minute:02}:{second:02} GMT", MONTHS[month as usize - 1])
            }
            TimestampFormat::EpochSeconds => {
                // Text has a sign and a size; here seconds are rounded down.
                let (sign, seconds, nanos) = match (self.seconds < 0, self.nanos) {
                    (true, 0) => ("-", -self.seconds, 0),
                    (true, nanos) => ("-", -self.seconds - 1, NANOS - nanos),
                    (false, nanos) => ("", self.seconds, nanos),
                };
                format!("{sign}{seconds}{}", fraction(nanos))
            }
        }
    }

    /// The same moment without its fraction.
    #[must_use]
    pub fn truncate_to_seconds(self) -> Self {
        Self { nanos: 0, ..self }
    }

    /// The same moment without what is finer than milliseconds.
    #[must_use]
    pub fn truncate_to_millis(self) -> Self {
        Self { nanos: self.nanos - self.nanos % 1_000_000, ..self }
    }
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Days since 1970 of a date in the Gregorian calendar. Years are counted from March, so that a leap day ends one; 400 of them
/// have 146,097 days.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The date so many days after 1970: the inverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day_of_year - (153 * month_from_march + 2) / 5 + 1)
}

fn clock(seconds: i64) -> (i64, i64, i64) {
    let of_day = seconds.rem_euclid(DAY);
    (of_day / 3_600, of_day / 60 % 60, of_day % 60)
}

/// The moment of a date and time that exist; a leap second counts as the second before it.
fn moment(date: (i64, i64, i64), time: (i64, i64, i64), nanos: u32) -> Option<Timestamp> {
    let ((year, month, day), (hour, minute, second)) = (date, time);
    let start = days(year, month, day);
    let exists = (1..=12).contains(&month) && civil(start) == date && hour < 24 && minute < 60 && second <= 60;
    let seconds = start * DAY + hour * 3_600 + minute * 60 + second.min(59);
    if exists { Timestamp::from_epoch(seconds, nanos).ok() } else { None }
}

/// `1985-04-12T23:20:50[.52](Z|+01:00)`.
fn parse_date_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = (text.get(..10)?, text.get(11..)?);
    if !matches!(text.as_bytes()[10], b'T' | b't' | b' ') || date.as_bytes()[4] != b'-' || date.as_bytes()[7] != b'-' {
        return None;
    }
    let date = (digits(&date[..4])?, digits(&date[5..7])?, digits(&date[8..])?);
    let zone = rest.find(['Z', 'z', '+', '-'])?;
    let (time, offset) = rest.split_at(zone);
    let offset = match offset {
        "Z" | "z" => 0,
        signed => {
            let (hours, minutes) = signed[1..].split_once(':')?;
            let valid = hours.len() == 2 && minutes.len() == 2 && digits(hours)? < 24 && digits(minutes)? < 60;
            let size = if valid { digits(hours)? * 3_600 + digits(minutes)? * 60 } else { return None };
            if signed.starts_with('-') { -size } else { size }
        }
    };
    let (time, nanos) = parse_clock(time)?;
    let local = moment(date, time, nanos)?;
    Timestamp::from_epoch(local.seconds - offset, local.nanos).ok()
}

/// `23:20:50[.52]`, with one to nine digits after the point.
fn parse_clock(text: &str) -> Option<((i64, i64, i64), u32)> {
    let (time, nanos) = match text.split_once('.') {
        Some((time, fraction)) if (1..=9).contains(&fraction.len()) => (time, parse_fraction(fraction)?),
        Some(_) => return None,
        None => (text, 0),
    };
    let bytes = time.as_bytes();
    if bytes.len() != 8 || bytes[2] != b':' || bytes[5] != b':' {
        return None;
    }
    Some(((digits(time.get(..2)?)?, digits(time.get(3..5)?)?, digits(time.get(6..)?)?), nanos))
}

/// `Tue, 29 Apr 2014 18:30:38[.123] GMT`; the day's name is not checked against the date, as lenient readers do.
fn parse_http_date(text: &str) -> Option<Timestamp> {
    let (_, rest) = text.split_once(", ")?;
    let rest = rest.strip_suffix(" GMT")?;
    let mut parts = rest.split(' ');
    let (day, month, year, time) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || day.is_empty() || day.len() > 2 {
        return None;
    }
    let month = MONTHS.iter().position(|m| *m == month)? as i64 + 1;
    let (time, nanos) = parse_clock(time)?;
    moment((digits(year)?, month, digits(day)?), time, nanos)
}

fn parse_epoch_seconds(text: &str) -> Option<Timestamp> {
    let (negative, size) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (seconds, nanos) = if size.contains(['e', 'E']) {
        // Numbers in JSON may have an exponent; those are rare enough for a float's precision.
        let size: f64 = size.parse().ok().filter(|size| (0.0..1e15).contains(size))?;
        (size.trunc() as i64, ((size.fract() * 1e9).round() as u32).min(NANOS - 1))
    } else {
        let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
        (digits(whole)?, parse_fraction(fraction)?)
    };
    match (negative, nanos) {
        (false, nanos) => Timestamp::from_epoch(seconds, nanos).ok(),
        (true, 0) => Timestamp::from_epoch(-seconds, 0).ok(),
        (true, nanos) => Timestamp::from_epoch(-seconds - 1, NANOS - nanos).ok(),
    }
}

/// The nanoseconds of the digits after a point; what is finer is dropped.
fn parse_fraction(digits_after: &str) -> Option<u32> {
    let all_digits = !digits_after.is_empty() && digits_after.bytes().all(|b| b.is_ascii_digit());
    let taken = if all_digits { &digits_after[..digits_after.len().min(9)] } else { return None };
    format!("{taken:0<9}").parse().ok()
}

/// The point and digits of a fraction, or nothing.
fn fraction(nanos: u32) -> String {
    if nanos == 0 { String::new() } else { format!(".{nanos:09}").trim_end_matches('0').to_owned() }
}

fn digits(text: &str) -> Option<i64> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn clip(text: &str) -> &str {
    let end = (0..=text.len().min(64)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    &text[..end]
}

impl fmt::Display for Timestamp {
    /// As RFC 3339 has it; a year before 0000 with a sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.seconds.div_euclid(DAY));
        let (hour, minute, second) = clock(self.seconds);
        let sign = if year < 0 { "-" } else { "" };
        let (year, fraction) = (year.abs(), fraction(self.nanos));
        write!(f, "{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<SystemTime> for Timestamp {
    /// Times before 1970 become 1970, past year 9999 its end.
    fn from(at: SystemTime) -> Self {
        Self::EPOCH.saturating_add(at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
    }
}

impl From<Timestamp> for SystemTime {
    /// Moments before 1970 become 1970.
    fn from(at: Timestamp) -> Self {
        Self::UNIX_EPOCH + at.saturating_since(Timestamp::EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_days_are_inverse() {
        let mut previous = civil(SECONDS_MIN.div_euclid(DAY) - 1);
        for day in SECONDS_MIN.div_euclid(DAY)..=SECONDS_MAX.div_euclid(DAY) {
            let date = civil(day);
            assert_eq!(days(date.0, date.1, date.2), day);
            assert!(date > previous, "{previous:?} before {date:?}");
            previous = date;
        }
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let moments =
            [(0, 0), (-1, 1_000), (-1, 500_000_000), (1_515_531_081, 123_000_000), (SECONDS_MAX, 999_999_000), (951_782_400, 0)];
        for (seconds, nanos) in moments {
            let at = Timestamp::from_epoch(seconds, nanos).unwrap();
            for format in [TimestampFormat::DateTime, TimestampFormat::EpochSeconds] {
                assert_eq!(Timestamp::parse(&at.format(format), format).unwrap(), at, "{at} as {format:?}");
            }
            let http = at.format(TimestampFormat::HttpDate);
            assert_eq!(Timestamp::parse(&http, TimestampFormat::HttpDate).unwrap(), at.truncate_to_seconds(), "{http}");
        }
    }

    #[test]
    fn known_dates() {
        let at = Timestamp::parse("1994-11-06T08:49:37+01:30", TimestampFormat::DateTime).unwrap();
        assert_eq!(at.format(TimestampFormat::HttpDate), "Sun, 06 Nov 1994 07:19:37 GMT");
        assert_eq!(at.format(TimestampFormat::EpochSeconds), "784106377");
        for bad in [
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-01T24:00:00Z",
            "2023-01-01",
            "",
            "2023-01-01T00:00:00",
            "2023-01-01T00:00:00+1:00",
        ] {
            assert!(Timestamp::parse(bad, TimestampFormat::DateTime).is_err(), "{bad}");
        }
    }
}
