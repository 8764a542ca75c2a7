using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

internal static class TlsFaults
{
    private const string NotSecure = "no secure connection";
    private static readonly X509Certificate2 Certificate = CreateCertificate();

    public static FaultGroup Group { get; } = new("TLS", [
        new("no fault", Outcome.Persona(), Tls(Http1.Serve(Http1.Response(Bodies.Persona)))) { BaseUrl = Https, HttpClient = Trusting },
        new("no fault: HTTP/2, which the server offers", Outcome.Persona(), Tls(Http2Stream.Serve(Http2Faults.RespondAsync), SslApplicationProtocol.Http2)) { BaseUrl = Https, HttpClient = Trusting },
        new("a certificate from an unknown authority", Outcome.Connection(NotSecure, requests: 0), Tls(Http1.Serve(Http1.Response(Bodies.Persona)))) { BaseUrl = Https },
        new("the server responds without TLS", Outcome.Connection(NotSecure, requests: 0), static connection => connection.WriteAsync(Http1.Response(400, Bodies.Refusal))) { BaseUrl = Https },
        new("connection closed during the handshake", Outcome.Connection(ConnectionFaults.Broken, requests: 0), static _ => Task.CompletedTask) { BaseUrl = Https },
        new(
            "connection closed within the body, without the closing message of TLS",
            Outcome.Connection(ConnectionFaults.Broken),
            Tls(Http1.Serve(Http1.Head(200, "Content-Length: 1000") + Bodies.Persona))) { BaseUrl = Https, HttpClient = Trusting },
    ]);

    private static Uri Https(int port) => new($"https://127.0.0.1:{port}");

    private static HttpClient Trusting() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate!.GetCertHashString() == Certificate.GetCertHashString() },
    })
    {
        DefaultRequestVersion = HttpVersion.Version20,
    };

    private static Func<FaultConnection, Task> Tls(Func<FaultConnection, Task> serve, params SslApplicationProtocol[] protocols) => async connection =>
    {
        var secure = new SslStream(connection.Stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate, ApplicationProtocols = [.. protocols] });
        connection.Stream = secure;
        await serve(connection);
    };

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256) { CertificateExtensions = { names.Build() } };
        using var ephemeral = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);

        // Windows does not accept an ephemeral key for TLS.
        return X509CertificateLoader.LoadPkcs12(ephemeral.Export(X509ContentType.Pkcs12), null);
    }
}
