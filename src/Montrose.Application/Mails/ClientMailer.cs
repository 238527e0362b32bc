using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.Uow;

namespace Montrose.Mails;

public class ClientMailer(IRepository<Client, Guid> clients, IPortalAddress portal, BrandedMailer mailer, IUnitOfWorkManager units, IAsyncQueryableExecuter executer) : IClientMailer, ITransientDependency
{
    public async Task SendAsync(Guid clientId, Func<ClientMail> write)
    {
        if (await FindAddressAsync(clientId) is not { } address) return;
        var home = await portal.GetAsync();
        await mailer.SendAsync(address, MailTemplates.ClientNotice, _ =>
        {
            var mail = write();
            return new PortalMail(mail.Subject, new { mail.Title, mail.Text, mail.Button, Link = home + mail.Path });
        });
    }

    public async Task<string?> FindAddressAsync(Guid clientId)
    {
        using var unit = units.Begin(requiresNew: true);
        var address = await executer.FirstOrDefaultAsync((await clients.GetQueryableAsync()).Where(c => c.Id == clientId).Select(c => c.BillingEmail ?? c.ContactEmail));
        await unit.CompleteAsync();
        return address;
    }
}
