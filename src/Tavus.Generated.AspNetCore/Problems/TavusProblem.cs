using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Tavus.AspNetCore.Problems;

/// <summary>Converts exceptions from calls to the service to the problem details that the application returns to its own callers.</summary>
internal static class TavusProblem
{
    public static ProblemDetails From(TavusException exception)
    {
        var (status, title) = exception switch
        {
            // The service rejected the key of the application, not a key of the application's caller.
            TavusAuthenticationException => (StatusCodes.Status502BadGateway, "The application has no access to the service."),
            TavusRateLimitException => (StatusCodes.Status429TooManyRequests, "Too many requests."),
            TavusLimitException => (StatusCodes.Status503ServiceUnavailable, "The application has reached a limit of the service."),
            TavusNotFoundException => (StatusCodes.Status404NotFound, "Not found."),
            TavusConflictException => (StatusCodes.Status409Conflict, "The resource was changed at the same time."),
            TavusConnectionException { IsTimeout: true } => (StatusCodes.Status504GatewayTimeout, "The service did not respond in time."),
            TavusConnectionException => (StatusCodes.Status503ServiceUnavailable, "The service cannot be reached."),
            _ => (StatusCodes.Status502BadGateway, "The service returned an error."),
        };
        var problem = new ProblemDetails { Status = status, Title = title };
        if (exception.OperationId is { } operation)
        {
            problem.Extensions["operation"] = operation;
        }

        if (exception.RequestId is { } request)
        {
            problem.Extensions["requestId"] = request;
        }

        return problem;
    }
}
