using Microsoft.AspNetCore.Mvc;

namespace Tavus.AspNetCore.Tests;

[ApiController]
[Route("echo")]
public sealed class EchoController : ControllerBase
{
    [HttpPost]
    public ActionResult<Persona> Echo([FromBody] Persona persona) => Ok(persona);
}
