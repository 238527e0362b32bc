using System.Net.Http.Headers;
using System.Text;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class StreamTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string Label = $"/api/parcels/parcel/{ParcelAppService.KnownId}/label";

    [Fact]
    public async Task A_stream_is_sent_as_a_file_with_its_name()
    {
        using var response = await app.Client().GetAsync(Label);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Etikett ä.txt");
        (await response.Content.ReadAsStringAsync()).ShouldBe($"label of {ParcelAppService.KnownId}");
    }

    [Fact]
    public async Task A_posted_file_arrives_as_a_stream()
    {
        using var form = new MultipartFormDataContent { { File("hello", "text/plain"), "file", "a.txt" } };

        using var response = await app.Client().PostAsync($"/api/parcels/parcel/{ParcelAppService.KnownId}/upload-label", form);

        (await response.Content.ReadAsStringAsync()).ShouldBe("a.txt text/plain hello");
    }

    [Fact]
    public async Task A_bare_body_arrives_as_a_stream()
    {
        using var response = await app.Client().PostAsync($"/api/parcels/parcel/{ParcelAppService.KnownId}/upload-label", File("bytes", "application/octet-stream"));

        (await response.Content.ReadAsStringAsync()).ShouldBe(" application/octet-stream bytes");
    }

    [Fact]
    public async Task A_file_is_part_of_an_object()
    {
        using var form = new MultipartFormDataContent { { new StringContent("fragile"), "Note" }, { File("glass", "text/plain"), "Content", "g.txt" } };

        using var response = await app.Client().PostAsync("/api/parcels/parcel/upload-with-note", form);

        (await response.Content.ReadAsStringAsync()).ShouldBe("fragile: glass");
    }

    private static ByteArrayContent File(string text, string type)
        => new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
