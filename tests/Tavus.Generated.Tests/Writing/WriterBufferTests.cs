using System.Buffers;
using System.Runtime.CompilerServices;

namespace Tavus.Tests.Writing;

/// <summary>Each thread keeps a writer for the next object, but nothing of the caller's.</summary>
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

    // In a method of its own, so that no local variable keeps the object alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        new Persona { PersonaName = "Coach" }.WriteTo(buffer);
        Assert.NotEqual(0, buffer.WrittenCount);
        return new WeakReference(buffer);
    }
}
