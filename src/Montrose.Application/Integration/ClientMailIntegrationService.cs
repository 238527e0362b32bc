using Montrose.Clients;
using Montrose.Mails;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Montrose.Integration;

public class ClientMailIntegrationService(IRepository<Client, Guid> clients, IAsyncQueryableExecuter executer, BrandedMailer mailer, IPortalAddress portal) : IClientMailIntegrationService, ITransientDependency
{
    public async Task SendAsync(Guid clientId, Func<ClientMail> write)
    {
        var query = (await clients.GetQueryableAsync()).Where(c => c.Id == clientId).Select(c => c.BillingEmail ?? c.ContactEmail);
        if (await executer.FirstOrDefaultAsync(query) is not { Length: > 0 } to) return;
        var address = await portal.GetAsync();
        await mailer.SendAsync(to, MailTemplates.ClientNotice, () =>
        {
            var mail = write();
            return (mail.Subject, new { mail.Title, mail.Text, mail.Button, Link = address + mail.Path });
        });
    }
}
