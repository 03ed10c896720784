use std::{
    fmt,
    time::{Duration, SystemTime},
};

use crate::{Error, Result};

/// A moment in UTC, from year -9999 to 9999, with nanoseconds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(jiff::Timestamp);

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

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(jiff::Timestamp::UNIX_EPOCH);

    /// The moment `seconds` (whole) and `nanos` (below 1,000,000,000) after 1970.
    pub fn from_epoch(seconds: i64, nanos: u32) -> Result<Self> {
        let nanos_signed = i32::try_from(nanos).unwrap_or(i32::MAX);
        // Added, not given to `new`: jiff wants both parts to have one sign.
        jiff::Timestamp::from_second(seconds)
            .and_then(|at| at.checked_add(jiff::SignedDuration::new(0, nanos_signed)))
            .map(Self)
            .map_err(|_| Error::new(format!("{seconds} s is outside of years -9999 to 9999")))
    }

    /// Whole seconds since 1970, rounded down.
    pub fn epoch_seconds(self) -> i64 {
        self.0.as_nanosecond().div_euclid(1_000_000_000) as i64
    }

    /// Milliseconds since 1970, rounded down.
    pub fn epoch_millis(self) -> i64 {
        self.0.as_nanosecond().div_euclid(1_000_000) as i64
    }

    /// Nanoseconds within the second.
    pub fn subsec_nanos(self) -> u32 {
        self.0.as_nanosecond().rem_euclid(1_000_000_000) as u32
    }

    /// The moment `duration` later, at most the last one there is.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        Self(
            jiff::SignedDuration::try_from(duration)
                .map_or(jiff::Timestamp::MAX, |d| self.0.checked_add(d).unwrap_or(jiff::Timestamp::MAX)),
        )
    }

    /// How long after `earlier` this is; zero when it is not after.
    pub fn saturating_since(self, earlier: Self) -> Duration {
        Duration::try_from(self.0.duration_since(earlier.0)).unwrap_or_default()
    }

    /// Reads text in the given format. Date-times may have an offset, HTTP dates and epoch seconds a fraction.
    pub fn parse(text: &str, format: TimestampFormat) -> Result<Self> {
        let bad = |expected| Error::new(format!("{:?} is not a timestamp such as {expected}", clip(text)));
        match format {
            TimestampFormat::DateTime => {
                let shape = text.as_bytes();
                if shape.len() < 20 || !matches!(shape[10], b'T' | b't') || shape[4] != b'-' {
                    return Err(bad("1985-04-12T23:20:50.520Z"));
                }
                text.parse().map(Self).map_err(|_| bad("1985-04-12T23:20:50.520Z"))
            }
            TimestampFormat::HttpDate => parse_http_date(text).ok_or_else(|| bad("Tue, 29 Apr 2014 18:30:38 GMT")),
            TimestampFormat::EpochSeconds => parse_epoch_seconds(text).ok_or_else(|| bad("1515531081.123")),
        }
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
            TimestampFormat::DateTime => {
                let micros = i64::try_from(self.0.as_nanosecond().div_euclid(1_000));
                micros.map(jiff::Timestamp::from_microsecond).map_or(self.0, |at| at.unwrap_or(self.0)).to_string()
            }
            TimestampFormat::HttpDate => {
                let at = jiff::tz::Offset::UTC.to_datetime(self.whole_second());
                let day =
                    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][usize::from(at.weekday().to_monday_zero_offset() as u8)];
                let month = MONTHS[usize::from(at.month() as u8) - 1];
                format!(
                    "{day}, {:02} {month} {:04} {:02}:{:02}:{:02} GMT",
                    at.day(),
                    at.year(),
                    at.hour(),
                    at.minute(),
                    at.second()
                )
            }
            TimestampFormat::EpochSeconds => {
                let nanos = self.0.as_nanosecond();
                let (sign, size) = (if nanos < 0 { "-" } else { "" }, nanos.unsigned_abs());
                let (seconds, fraction) = (size / 1_000_000_000, size % 1_000_000_000);
                if fraction == 0 {
                    format!("{sign}{seconds}")
                } else {
                    format!("{sign}{seconds}.{fraction:09}").trim_end_matches('0').to_owned()
                }
            }
        }
    }

    /// The same moment without its fraction.
    #[must_use]
    pub fn truncate_to_seconds(self) -> Self {
        Self(self.whole_second())
    }

    /// The same moment without what is finer than milliseconds.
    #[must_use]
    pub fn truncate_to_millis(self) -> Self {
        Self(jiff::Timestamp::from_millisecond(self.epoch_millis()).unwrap_or(self.0))
    }

    fn whole_second(self) -> jiff::Timestamp {
        jiff::Timestamp::from_second(self.epoch_seconds()).unwrap_or(self.0)
    }
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `Tue, 29 Apr 2014 18:30:38[.123] GMT`; the day's name is not checked against the date, as lenient readers do.
fn parse_http_date(text: &str) -> Option<Timestamp> {
    let (_, rest) = text.split_once(", ")?;
    let rest = rest.strip_suffix(" GMT")?;
    let mut parts = rest.split(' ');
    let (day, month, year, time) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || day.is_empty() || day.len() > 2 {
        return None;
    }
    let month = MONTHS.iter().position(|m| *m == month)? + 1;
    let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
    if time.len() != 8 || fraction.len() > 9 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let nanos: i32 = if fraction.is_empty() { 0 } else { format!("{fraction:0<9}").parse().ok()? };
    let mut clock = time.split(':');
    let (hour, minute, second) = (digits(clock.next()?)?, digits(clock.next()?)?, digits(clock.next()?)?);
    let at = jiff::civil::DateTime::new(
        digits(year)?,
        i8::try_from(month).ok()?,
        i8::try_from(digits(day)?).ok()?,
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        nanos,
    );
    jiff::tz::Offset::UTC.to_timestamp(at.ok()?).ok().map(Timestamp)
}

fn digits(text: &str) -> Option<i16> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn parse_epoch_seconds(text: &str) -> Option<Timestamp> {
    let (negative, size) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    // Numbers in JSON may have an exponent; those are rare enough for a float's precision.
    if size.contains(['e', 'E']) {
        let seconds: f64 = text.parse().ok()?;
        return jiff::Timestamp::from_duration(jiff::SignedDuration::try_from_secs_f64(seconds).ok()?).ok().map(Timestamp);
    }
    let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let nanos: i32 = format!("{:0<9}", &fraction[..fraction.len().min(9)]).parse().ok()?;
    let size = jiff::SignedDuration::new(whole, nanos);
    jiff::Timestamp::from_duration(if negative { -size } else { size }).ok().map(Timestamp)
}

fn clip(text: &str) -> &str {
    let end = (0..=text.len().min(64)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    &text[..end]
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<SystemTime> for Timestamp {
    /// Times past year 9999 become its end.
    fn from(at: SystemTime) -> Self {
        Self(jiff::Timestamp::try_from(at).unwrap_or(jiff::Timestamp::MAX))
    }
}

impl From<Timestamp> for SystemTime {
    fn from(at: Timestamp) -> Self {
        at.0.into()
    }
}
