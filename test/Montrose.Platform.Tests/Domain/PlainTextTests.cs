using Montrose.Texts;
using Shouldly;
using Xunit;

namespace Montrose.Platform.Tests.Domain;

public class PlainTextTests
{
    [Theory]
    [InlineData("👩‍💻 Zoë O'Brien <b> \\ \"")]
    [InlineData("محمد\u200F (ABC)")]
    [InlineData("मिर्ज़ा\u200Dग")]
    [InlineData("")]
    public void Every_script_and_sign_is_plain(string text)
    {
        foreach (var shape in Enum.GetValues<TextShape>()) PlainText.IsPlain(text, shape).ShouldBeTrue();
    }

    [Fact]
    public void Controls_and_what_turns_the_text_are_not()
    {
        int[] hidden = [.. Enumerable.Range(0, 0x20), .. Enumerable.Range(0x7F, 0x21), 0x2028, 0x2029, .. Enumerable.Range(0x202A, 5), .. Enumerable.Range(0x2066, 4)];
        foreach (var c in Enumerable.Range(0, 0x10000).Select(static c => (char)c))
        {
            var isHidden = hidden.Contains(c);
            PlainText.IsPlain($"a{c}b", TextShape.Line).ShouldBe(!isHidden, $"U+{(int)c:X4} in a line");
            PlainText.IsPlain($"a{c}b", TextShape.Lines).ShouldBe(!isHidden || c is '\r' or '\n' or '\t', $"U+{(int)c:X4} in lines");
            PlainText.IsPlain($"a{c}b", TextShape.AnsweredByLine).ShouldBe(c != '\0', $"U+{(int)c:X4} in a list");
        }
    }
}
