using Volo.Abp.Application.Dtos;

namespace Montrose.Mails;

/// <summary>Mails that were written into a folder because no SMTP server is set; a development page lists them.</summary>
public interface IMailFolder
{
    /// <summary>The newest mails first.</summary>
    Task<PagedResultDto<FolderMail>> ListAsync(PagedResultRequestDto page, CancellationToken cancellationToken = default);

    /// <summary>One mail with its body, or null.</summary>
    Task<FolderMail?> FindAsync(string id, CancellationToken cancellationToken = default);
}

/// <param name="Id">The file's name without its ending.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="HtmlBody">Null in lists.</param>
public sealed record FolderMail(string Id, string From, string To, string Subject, DateTime SentAt, string? HtmlBody);
