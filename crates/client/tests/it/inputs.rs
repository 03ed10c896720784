use crate::{
    config,
    server::{Server, answer},
    toy,
};

const EMPTY: &str = "<MakeThingsResponse><requestId>R</requestId></MakeThingsResponse>";

fn token(form: &str) -> String {
    let token = form.split('&').find_map(|pair| pair.strip_prefix("ClientToken="));
    token.unwrap_or_else(|| panic!("{form}")).to_owned()
}

#[tokio::test]
async fn idempotency_tokens_are_filled_in_and_stay() {
    let failure = answer("500 Internal Server Error", "", "");
    let server = Server::start([failure.clone(), failure, answer("200 OK", "", EMPTY)]).await;
    let (config, _) = config(&server.url);
    let toy = toy::Client::new(&config);
    toy.make_things().name("n").secret("s").await.unwrap();
    toy.make_things().name("n").secret("s").await.unwrap();
    toy.make_things().name("n").secret("s").client_token("mine").await.unwrap();
    let tokens: Vec<String> = server.seen().iter().map(|seen| token(&seen.text())).collect();
    assert_eq!(tokens.len(), 5);
    assert_eq!((&tokens[0], &tokens[0]), (&tokens[1], &tokens[2]));
    assert_ne!(tokens[0], tokens[3]);
    assert_eq!(tokens[4], "mine");
    let groups: Vec<usize> = tokens[0].split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert_eq!(tokens[0].as_bytes()[14], b'4');
}

#[tokio::test]
async fn a_whole_input() {
    let server = Server::start([answer("200 OK", "", EMPTY)]).await;
    let (config, _) = config(&server.url);
    let input = toy::MakeThingsInput { name: Some("n".into()), secret: Some("s".into()), ..Default::default() };
    toy::Client::new(&config).make_things().input(input).client_token("t").await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST / HTTP/1.1");
    assert_eq!(seen.text(), "Action=MakeThings&Version=2020-01-01&Name=n&Secret=s&ClientToken=t");
    assert!(seen.header("content-type").starts_with("application/x-www-form-urlencoded"));
}
