//! Whole requests to a local cloud that does not check signatures: several a run, so that state builds up.
#![no_main]

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use http::Request;
use pileus_local::{Auth, Cloud};
use pileus_shape::Body;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let cloud = Cloud::builder().auth(Auth::Off).build();
    let transport = cloud.config();
    for one in data.split(|byte| *byte == 0).take(16) {
        let Some((parts, body)) = pileus_fuzz::request(one) else { continue };
        let request = Request::from_parts(parts, Body::from(body.to_vec()));
        let mut sending = pin!(transport.transport().send(request));
        // In process nothing waits.
        match sending.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(response)) => assert_ne!(response.status(), 500),
            Poll::Ready(Err(error)) => panic!("{error}"),
            Poll::Pending => panic!("an answer from memory waits"),
        }
    }
});
