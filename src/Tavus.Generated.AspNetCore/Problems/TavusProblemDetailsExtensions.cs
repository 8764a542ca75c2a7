#if NET10_0_OR_GREATER
using Microsoft.AspNetCore.Builder;
#endif
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Tavus.AspNetCore.Problems;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Converts the library's exceptions to problem details in an application.</summary>
public static class TavusProblemDetailsExtensions
{
    /// <summary>Adds an exception handler that responds with problem details (RFC 9457) to requests that fail with a <see cref="Tavus.TavusException"/>. The application must call <c>UseExceptionHandler()</c>.</summary>
    /// <remarks>
    /// <para>The status is 404 for an unknown id, 409 for a conflict, and 429 with the service's <c>Retry-After</c> for too many requests.
    /// It is 503 if the service cannot be reached or the account has reached a limit, and 504 after a timeout. It is 502 for any other
    /// failure, including a rejected key, because the key belongs to the application, not to its caller.</para>
    /// <para>The problem contains the operation and the request id, but no text from the service. That text is in the exception, which ASP.NET Core logs.
    /// If the caller does not accept JSON, the response has only a status.</para>
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>services.AddTavusProblemDetails();</code></example>
    public static IServiceCollection AddTavusProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
#if NET10_0_OR_GREATER
        // By default, .NET 10 does not log an exception that a handler has handled. The log is the only place with the error text from the service.
        services.Configure<ExceptionHandlerOptions>(static options => options.SuppressDiagnosticsCallback ??=
            static context => context.ExceptionHandledBy == ExceptionHandledType.ExceptionHandlerService && context.Exception is not Tavus.TavusException);
#endif
        return services.AddProblemDetails()
            .AddSingleton<IExceptionHandler>(static provider => new TavusExceptionHandler(provider.GetRequiredService<IProblemDetailsService>()));
    }
}
