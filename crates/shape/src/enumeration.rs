use std::borrow::Cow;

/// An open enumeration: a string newtype whose known values are constants. A value the service adds tomorrow passes
/// through today.
pub trait Enumeration: Sized + 'static {
    /// The values known when the code was generated.
    const VALUES: &'static [&'static str];
    /// The value with no text, which a getter gives for an absent member.
    const EMPTY: &'static Self;
    /// The value with this text, known or not.
    fn from_text(text: Cow<'static, str>) -> Self;
    /// The text as it is sent.
    fn as_str(&self) -> &str;
}

/// Declares open enumerations: a string newtype, a constant for each known value, and the conversions users expect.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($constant:ident = $text:literal),* $(,)? }) => {
        #[allow(missing_docs)]
        #[derive(Clone, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(::std::borrow::Cow<'static, str>);
        #[allow(missing_docs)]
        impl $name {
            $(pub const $constant: Self = Self(::std::borrow::Cow::Borrowed($text));)*
            #[doc = "The text as it is sent; empty when the member was absent."]
            #[inline] pub fn as_str(&self) -> &str { &self.0 }
        }
        impl $crate::Enumeration for $name {
            const VALUES: &'static [&'static str] = &[$($text),*];
            const EMPTY: &'static Self = &Self(::std::borrow::Cow::Borrowed(""));
            #[inline] fn from_text(text: ::std::borrow::Cow<'static, str>) -> Self { Self(text) }
            #[inline] fn as_str(&self) -> &str { &self.0 }
        }
        $crate::enum_impls!($name);
    };
}

/// The trait impls shared by every open enumeration.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_impls {
    ($name:ident) => {
        impl $crate::Element for $name {
            #[inline]
            fn value(&self) -> $crate::Value<'_> {
                $crate::Value::String(&self.0)
            }
            #[inline]
            fn slot(this: &mut Option<Self>) -> $crate::Slot<'_> {
                $crate::Slot::Enum(this)
            }
        }
        // Not derived: that would be one more body to check.
        impl Eq for $name {}
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&*self.0, f)
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(::std::borrow::Cow::Owned(text.to_owned()))
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self(::std::borrow::Cow::Owned(text))
            }
        }
        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }
        impl PartialEq<$name> for &$name {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                **self == *other
            }
        }
        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    };
}
