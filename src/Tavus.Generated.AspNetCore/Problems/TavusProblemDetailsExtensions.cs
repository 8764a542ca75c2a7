using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Tavus.AspNetCore.Problems;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library's exceptions to the problem details of an application.</summary>
public static class TavusProblemDetailsExtensions
{
    /// <summary>Responds to requests that end with a <see cref="Tavus.TavusException"/> with problem details (RFC 9457). The application must call <c>UseExceptionHandler()</c>.</summary>
    /// <remarks>
    /// <para>An unknown id is 404, a conflict 409, too many requests are 429 with the <c>Retry-After</c> of the service. A
    /// service that cannot be reached is 503, and 504 if the time ran out. Any other failure is 502, a rejected key included:
    /// that is the application's key, not its caller's.</para>
    /// <para>The problem names the operation and the id of the request, and repeats no text of the service: that is in the exception, which is logged.</para>
    /// </remarks>
    /// <param name="services">Where to add it.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>services.AddTavusProblemDetails();</code></example>
    public static IServiceCollection AddTavusProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails()
            .AddSingleton<IExceptionHandler>(static provider => new TavusExceptionHandler(provider.GetRequiredService<IProblemDetailsService>()));
    }
}
