using System.Text.Json;
using Montrose.Isolation.Tests.World;
using Montrose.Mails;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>A mail shows its reader nothing of another agency or client, and leads to the reader's own portal.</summary>
[Collection(IsolationCollection.Name)]
public class MailTests(IsolationFixture fixture)
{
    [Fact]
    public async Task Every_mail_names_the_reader_s_agency_only()
    {
        var mails = new List<FolderMail>();
        foreach (var file in Directory.EnumerateFiles(fixture.Server.MailFolder, "*.json")) mails.Add(JsonSerializer.Deserialize<FolderMail>(await File.ReadAllTextAsync(file))!);
        var toPeople = mails.Where(m => Canary.OwnersIn(m.To).Any()).ToList();
        toPeople.ShouldNotBeEmpty();

        foreach (var mail in toPeople)
        {
            var reader = Canary.OwnersIn(mail.To).Single();
            var shown = Canary.OwnersIn(mail.Subject + mail.From + mail.HtmlBody).ToList();
            shown.Where(o => o.Agency() != reader.Agency() || (o.IsClient() && o != reader && reader.IsClient())).ShouldBeEmpty($"{mail.Subject} to {mail.To}");
            if (reader.Agency() is not Owner.Host) (mail.HtmlBody ?? "").ShouldNotContain(IsolationWorld.SubdomainOf(reader.Agency() is Owner.A ? Owner.B : Owner.A) + ".portal.example");
        }
    }
}
