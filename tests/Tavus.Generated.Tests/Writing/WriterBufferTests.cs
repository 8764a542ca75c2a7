using System.Buffers;
using System.Runtime.CompilerServices;

namespace Tavus.Tests.Writing;

/// <summary>Each thread keeps a JSON writer for the next object, but no reference to the caller's buffer.</summary>
public class WriterBufferTests
{
    [Fact]
    public void WriteTo_keeps_no_reference_to_the_buffer_of_the_caller()
    {
        var buffer = Write();

        for (var i = 0; i < 10 && buffer.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(buffer.IsAlive);
    }

    // A separate method, so that no local variable of the test keeps the buffer alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        new Persona { PersonaName = "Coach" }.WriteTo(buffer);
        Assert.NotEqual(0, buffer.WrittenCount);
        return new WeakReference(buffer);
    }
}
