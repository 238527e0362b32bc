using System.Net.Mail;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Mails;

/// <summary>Mails as JSON files, named by time so that the newest is last.</summary>
[ExposeServices(typeof(IMailFolder), typeof(MailFolder))]
public class MailFolder(IOptions<MailOptions> options, IHostEnvironment environment, IClock clock) : IMailFolder, ISingletonDependency
{
    private readonly string _path = Path.Combine(environment.ContentRootPath, options.Value.Folder);

    public async Task WriteAsync(MailMessage mail, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(_path);
        var now = clock.Now;
        var id = $"{now:yyyyMMdd-HHmmss-fffffff}-{Guid.NewGuid():N}";
        var entry = new FolderMail(id, mail.From!.ToString(), mail.To.ToString(), mail.Subject, now, mail.Body);
        var unfinished = Path.Combine(_path, id + ".tmp");
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(entry), cancellationToken);
        File.Move(unfinished, Path.Combine(_path, id + ".json"));
    }

    public async Task<PagedResultDto<FolderMail>> ListAsync(PagedResultRequestDto page, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(_path)) return new PagedResultDto<FolderMail>();
        var files = Directory.GetFiles(_path, "*.json");
        var mails = new List<FolderMail>();
        foreach (var file in files.OrderDescending(StringComparer.Ordinal).Skip(page.SkipCount).Take(page.MaxResultCount))
            if (await ReadAsync(file, cancellationToken) is { } mail) mails.Add(mail with { HtmlBody = null });
        return new PagedResultDto<FolderMail>(files.Length, mails);
    }

    public Task<FolderMail?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        var isName = id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        var file = Path.Combine(_path, id + ".json");
        return isName && File.Exists(file) ? ReadAsync(file, cancellationToken) : Task.FromResult<FolderMail?>(null);
    }

    private static async Task<FolderMail?> ReadAsync(string file, CancellationToken cancellationToken) =>
        JsonSerializer.Deserialize<FolderMail>(await File.ReadAllTextAsync(file, cancellationToken));
}
