import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onClose: (confirmed: boolean) => void;
}

export function ConfirmDialog({ open, title, text, confirm, cancel, onClose }: Props): ReactElement {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, { open: stays }) => !stays && onClose(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(false)}>{cancel}</Button>
            <Button appearance="primary" onClick={() => onClose(true)}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
