using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Tavus.AspNetCore.Problems;

/// <summary>Responds with problem details (RFC 9457) if a call to the service failed. The error text from the service is meant for the application, so only the log contains this text.</summary>
internal sealed class TavusExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not TavusException failure)
        {
            return false;
        }

        var problem = TavusProblem.From(failure);
        httpContext.Response.StatusCode = problem.Status!.Value;
        if (failure is TavusApiException { RetryAfter: { } wait } && problem.Status == StatusCodes.Status429TooManyRequests)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        }

        // If the caller does not accept JSON, the response has only a status. Returning false would let ASP.NET Core replace a 404 with a 500.
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, Exception = exception, ProblemDetails = problem }).ConfigureAwait(false);
        return true;
    }
}
