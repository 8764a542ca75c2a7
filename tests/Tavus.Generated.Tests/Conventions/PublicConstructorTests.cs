using System.Net;

namespace Tavus.Tests.Conventions;

/// <summary>An application can create everything that a call returns or throws, as its own tests and decorators need.</summary>
public class PublicConstructorTests
{
    public static TheoryData<Type> Exceptions =>
        [.. typeof(TavusClient).Assembly.GetExportedTypes().Where(static type => !type.IsAbstract && typeof(TavusException).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Each_exception_can_be_constructed_from_a_message_and_its_required_arguments(Type type)
    {
        var constructor = Assert.Single(type.GetConstructors());
        var arguments = constructor.GetParameters().Select(static parameter => parameter switch
        {
            { Name: "message" } => "told by a test",
            { HasDefaultValue: true } => Type.Missing,
            { ParameterType: var required } when required == typeof(HttpStatusCode) => HttpStatusCode.Gone,
            _ => new JsonPatch(),
        }).ToArray();

        var exception = (TavusException)constructor.Invoke(System.Reflection.BindingFlags.OptionalParamBinding, null, arguments, null);

        Assert.Equal(("told by a test", 1), (exception.Message, exception.Attempts));
    }

    [Fact]
    public void TavusRateLimitException_properties_can_be_set_by_an_object_initializer()
    {
        var exception = new TavusRateLimitException("slow down") { RetryAfter = TimeSpan.FromSeconds(3), ErrorMessage = "too fast", ResponseBody = "{}", OperationId = "Personas_Get", RequestId = "r1", Attempts = 2 };

        Assert.Equal(
            ((HttpStatusCode)429, TimeSpan.FromSeconds(3), "too fast", "{}", "Personas_Get", "r1", 2),
            (exception.StatusCode, exception.RetryAfter, exception.ErrorMessage, exception.ResponseBody, exception.OperationId, exception.RequestId, exception.Attempts));
    }

    [Fact]
    public void TavusResponse_Page_and_PatchResult_can_be_constructed_by_an_application()
    {
        var response = new TavusResponse<Page<Persona>>(new Page<Persona>([new Persona()], totalCount: 3, hasNext: true), requestId: "r1", drift: [new Drift(DriftKind.MissingMember, "/a", "string", null)]);

        Assert.Equal((HttpStatusCode.OK, "r1", true), (response.StatusCode, response.RequestId, response.Value.HasNext));
        Assert.Empty(response.Headers);
        Assert.Single(response.Drift);
        Assert.True(new PatchResult(changed: true, new JsonPatch()).Changed);
    }
}
